package dev.waymark.assessment.asis.basics;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of one of the basics.
@Schema(description = "One of the basics of a touchpoint: a meter with a threshold, and what it shows now.")
record DescribeBasic(
        @Schema(description = "The failure that it guards against", examples = "LONG_WAITS")
        BasicsCategory category,

        @Schema(description = "Name of the measured quantity", examples = "Mean wait for a person")
        @NotBlank
        @Size(max = 200)
        String meter,

        @Schema(description = "Unit of the meter", examples = "minutes") @NotBlank @Size(max = 40)
        String unit,

        @Schema(description = "On which side of the threshold it passes", examples = "AT_MOST")
        MeterDirection direction,

        @Schema(
                description = "The threshold, in the unit, −1e12 to 1e12; a value equal to the threshold passes",
                examples = "5")
        @DecimalMin("-1000000000000")
        @DecimalMax("1000000000000")
        double threshold,

        @Schema(description = "What the meter shows now; absent = not read yet") @Nullable
        MeterReading reading,

        @Schema(
                description = "Weight in the basics score: interactions per year, 0 to 1 000 000 000 000; absent ="
                        + " `volumePerYear` of the touchpoint",
                examples = "42000")
        @Nullable
        @Min(0)
        @Max(1_000_000_000_000L)
        Long volumePerYear) {

    BasicVerdict verdict() {
        if (reading == null) {
            return BasicVerdict.UNREAD;
        }
        return direction.passes(reading.value(), threshold) ? BasicVerdict.PASSES : BasicVerdict.FAILS;
    }
}
