package dev.waymark.initiative.strategy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A goal as it is shown.
@Schema(description = "Something that the company wants to reach.")
@FullPrecision
public record GoalView(
        @Schema(description = "Id of the goal") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Level of the company on which the goal is set")
        GoalLevel level,

        @Schema(description = "The goal in a few words", examples = "Keep the customers we have")
        String title,

        @Schema(
                description = "The goal at length",
                examples = "Three of a hundred customers leave in a year at most; today it is four.")
        @Nullable
        String description,

        @Schema(
                description = "How much the goal counts among those of its level: 0.001 to 1000; only ratios matter",
                examples = "2")
        double weight,

        @Schema(description = "Sign-in name of who answers for the goal", examples = "dan.finance") @Nullable
        String owner,

        @Schema(description = "By what one sees that the goal is reached") @Nullable
        GoalTarget target,

        @Schema(description = "No initiative of the cycle serves this goal with an alignment above 0")
        boolean uncovered,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static GoalView from(Goal goal, boolean uncovered) {
        var stored = goal.description();
        return new GoalView(
                goal.id(),
                goal.cycleId(),
                stored.level(),
                stored.title(),
                stored.description(),
                stored.weight(),
                stored.owner(),
                stored.target(),
                uncovered,
                goal.authorship(),
                goal.version());
    }
}
