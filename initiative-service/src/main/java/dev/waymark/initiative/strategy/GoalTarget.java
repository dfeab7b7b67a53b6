package dev.waymark.initiative.strategy;

import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// By what one sees that a goal is reached.
@Schema(description = "By what one sees that a goal is reached: a metric, the value to reach, and the day.")
@FullPrecision
record GoalTarget(
        @Schema(description = "What is measured, with its unit", examples = "Requests closed by the promised date, %")
        @NotBlank
        @Size(max = 200)
        String metric,

        @Schema(description = "Value when the goal was set, in the unit of the metric, −1e15 to 1e15", examples = "82")
        @Nullable
        @DecimalMin("-1e15")
        @DecimalMax("1e15")
        Double baseline,

        @Schema(description = "Value to reach, in the unit of the metric, −1e15 to 1e15", examples = "95")
        @DecimalMin("-1e15")
        @DecimalMax("1e15")
        double value,

        @Schema(description = "Day by which it is to be reached", examples = "2027-12-31")
        LocalDate dueOn) {}
