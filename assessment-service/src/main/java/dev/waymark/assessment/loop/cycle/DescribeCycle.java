package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.money.PaymentCurrency;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a cycle.
@Schema(description = "The description of a cycle.")
record DescribeCycle(
        @Schema(description = "Name of the cycle", examples = "2027") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The destination; needed before ASSESSING can end") @Nullable
        Objective objective,

        @Schema(
                description =
                        "Reporting currency: ISO 4217 code of a payment currency, such as EUR or JPY; codes such as"
                                + " XAU are refused",
                examples = "EUR",
                pattern = "^[A-Z]{3}$")
        @PaymentCurrency
        String currency,

        @Schema(description = "First day of the cycle", examples = "2027-01-01")
        LocalDate startsOn,

        @Schema(description = "Days until the next cycle is due, 1 to 3650", examples = "365") @Min(1) @Max(3650)
        int cadenceDays) {}
