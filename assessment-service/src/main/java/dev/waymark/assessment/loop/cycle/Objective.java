package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The destination of a cycle.
@Schema(description = "The destination of a cycle, in words and as target values.")
public record Objective(
        @Schema(description = "Where the company wants to be", examples = "Residents trust us to keep our dates.")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String statement,

        @Schema(description = "Values to be reached by the end of the cycle") @Size(max = 20)
        List<Target> targets) {

    /// A value to be reached.
    @Schema(name = "ObjectiveTarget", description = "A value to be reached by the end of the cycle.")
    public record Target(
            @Schema(description = "What is measured", examples = "Promises kept") @NotBlank @Size(max = 200)
            String measure,

            @Schema(description = "Unit of the value", examples = "%") @NotBlank @Size(max = 40)
            String unit,

            @Schema(description = "Value to be reached, in the unit", examples = "92")
            @Digits(integer = 15, fraction = 6)
            @DecimalMin("-1000000000000000")
            @DecimalMax("1000000000000000")
            BigDecimal value,

            @Schema(description = "Value at the start of the cycle, in the unit", examples = "81")
            @Nullable
            @Digits(integer = 15, fraction = 6)
            @DecimalMin("-1000000000000000")
            @DecimalMax("1000000000000000")
            BigDecimal asIs,

            @Schema(
                    description = "Day by which it is to be reached; absent = by the end of the cycle",
                    examples = "2027-09-30")
            @Nullable
            LocalDate dueOn) {}
}
