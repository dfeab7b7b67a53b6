package dev.waymark.initiative.strategy;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a goal.
@Schema(description = "The description of a goal.")
record DescribeGoal(
        @Schema(description = "Level of the company on which the goal is set")
        GoalLevel level,

        @Schema(description = "The goal in a few words", examples = "Keep the customers we have")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "The goal at length",
                examples = "Three of a hundred customers leave in a year at most; today it is four.")
        @Nullable
        @Size(max = 4000)
        @MultiLine
        String description,

        @Schema(
                description = "How much the goal counts among those of its level: 0.001 to 1000; only ratios matter",
                examples = "2")
        @DecimalMin("0.001")
        @DecimalMax("1000")
        double weight,

        @Schema(description = "Sign-in name of who answers for the goal", examples = "dan.finance")
        @Nullable
        @Size(min = 1, max = 200)
        String owner,

        @Schema(description = "By what one sees that the goal is reached") @Nullable @Valid
        GoalTarget target) {}
