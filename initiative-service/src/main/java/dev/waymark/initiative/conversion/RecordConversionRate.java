package dev.waymark.initiative.conversion;

import dev.waymark.rest.money.PaymentCurrency;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A conversion rate as it is put on record.
@Schema(
        description =
                "A conversion rate as it is put on record. It never changes; a better one is recorded with its own day.")
record RecordConversionRate(
        @Schema(
                description = "The other currency, ISO 4217, not that of the cycle",
                examples = "USD",
                pattern = "^[A-Z]{3}$")
        @PaymentCurrency
        String currency,

        @Schema(description = "Day from which it holds, until that of the next rate", examples = "2027-01-01")
        LocalDate validFrom,

        @Schema(
                description =
                        "How much of the cycle's currency one unit of the other is, above 0; up to 9 digits before"
                                + " and 10 after the point",
                examples = "0.92")
        @Digits(integer = 9, fraction = 10)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax(value = "1000000000", inclusive = false)
        BigDecimal rate,

        @Schema(description = "Where it comes from", examples = "Group treasury, planning rates 2027")
        @NotBlank
        @Size(max = 400)
        String source) {}
