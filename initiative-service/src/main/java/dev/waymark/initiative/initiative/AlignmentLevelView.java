package dev.waymark.initiative.initiative;

import dev.waymark.initiative.strategy.Alignment;
import dev.waymark.initiative.strategy.GoalLevel;
import dev.waymark.initiative.strategy.GoalReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far an initiative serves the goals of one level, with the terms of the mean.
@Schema(
        description =
                "How far an initiative serves the goals of one level: the weighted mean over all goals of the level.")
public record AlignmentLevelView(
        @Schema(description = "The level") GoalLevel level,

        @Schema(description = "Weighted mean 0..100; absent when the level has no goal", examples = "60") @Nullable
        Double mean,

        @Schema(description = "Every goal of the level; those that are not served count as 0")
        List<AlignmentTermView> terms) {

    /// One goal's part.
    @Schema(description = "One goal's part in the mean of its level.")
    public record AlignmentTermView(
            @Schema(description = "The goal") @RefersTo(GoalReference.class)
            UUID goalId,

            @Schema(description = "Weight of the goal, 0.001 to 1000; only ratios matter", examples = "2")
            double weight,

            @Schema(description = "How far the initiative serves it, 0..100", examples = "70")
            double alignment) {}

    static List<AlignmentLevelView> from(Alignment alignment) {
        return alignment.levels().stream()
                .map(level -> new AlignmentLevelView(
                        level.level(),
                        level.mean(),
                        level.terms().stream()
                                .map(term -> new AlignmentTermView(term.goalId(), term.weight(), term.alignment()))
                                .toList()))
                .toList();
    }
}
