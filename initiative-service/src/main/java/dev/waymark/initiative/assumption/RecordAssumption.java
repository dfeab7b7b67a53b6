package dev.waymark.initiative.assumption;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An assumption as it is put on record.
@Schema(
        description =
                "An assumption as it is put on record. It never changes; a better one is recorded as a new assumption.")
record RecordAssumption(
        @Schema(description = "What is assumed", examples = "4 % of the callers leave within a year")
        @NotBlank
        @Size(max = 1000)
        @MultiLine
        String statement,

        @Schema(description = "Where it comes from", examples = "Exit survey of the service department")
        @NotBlank
        @Size(max = 400)
        @MultiLine
        String source,

        @Schema(description = "Day on which it was observed, not in the future", examples = "2026-05-31") @PastOrPresent
        LocalDate observedOn,

        @Schema(description = "Number of observations behind it, 1 to 1000000000000", examples = "412")
        @Nullable
        @Positive
        @Max(1_000_000_000_000L)
        Long sampleSize,

        @Schema(
                description = "The assumed figure, in the unit; up to 15 digits before and 6 after the point",
                examples = "4")
        @Nullable
        @Digits(integer = 15, fraction = 6)
        @DecimalMin(value = "-1000000000000000", inclusive = false)
        @DecimalMax(value = "1000000000000000", inclusive = false)
        BigDecimal value,

        @Schema(description = "Unit of the figure", examples = "%") @Nullable @Size(min = 1, max = 40)
        String unit,

        @Schema(description = "The suggested gain that it rests on, which a programme lead has accepted") @Nullable
        UUID suggestionId) {}
