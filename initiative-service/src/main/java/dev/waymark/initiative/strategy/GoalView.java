package dev.waymark.initiative.strategy;

import dev.waymark.rest.concurrency.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A goal as it is shown.
@Schema(description = "Something that the company wants to reach.")
public record GoalView(
        @Schema(description = "Id of the goal") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Level of the company on which the goal is set")
        GoalLevel level,

        @Schema(description = "The goal in a few words") String title,

        @Schema(description = "The goal at length") @Nullable
        String description,

        @Schema(description = "How much the goal counts among those of its level, above 0")
        double weight,

        @Schema(description = "No initiative of the cycle serves this goal with an alignment above 0")
        boolean uncovered,

        @Schema(description = "Number of changes, those of being covered included; also the ETag")
        long version)
        implements Versioned {

    static GoalView from(Goal goal, boolean uncovered) {
        var said = goal.description();
        return new GoalView(
                goal.id(),
                goal.cycleId(),
                said.level(),
                said.title(),
                said.description(),
                said.weight(),
                uncovered,
                goal.version());
    }
}
