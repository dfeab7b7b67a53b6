package dev.waymark.initiative.initiative;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of an initiative that is delivered, and costs something, by itself.
@Schema(description = "A part of an initiative that is delivered by itself; the parts follow each other.")
@FullPrecision
public record Slice(
        @Schema(description = "The slice in a few words", examples = "Text message before a date slips")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "What is there for customers or staff once it is delivered, though nothing followed",
                examples = "Who gave a mobile number hears of a delay two days before.")
        @NotBlank
        @Size(max = 2000)
        String delivers,

        @Schema(description = "Duration in planning quarters, 1 to 40", examples = "1") @Min(1) @Max(40)
        int durationPeriods,

        @Schema(
                description = "Its share of the cost of the initiative, 0 to 1; the shares of all slices add up to 1",
                minimum = "0",
                maximum = "1",
                examples = "0.2")
        double costShare) {

    public Slice {
        if (!(costShare >= 0 && costShare <= 1)) {
            throw new IllegalArgumentException(
                    "The cost share of slice '%s' must be 0 to 1, but is %s. Maybe it was given in percent."
                            .formatted(title, costShare));
        }
    }
}
