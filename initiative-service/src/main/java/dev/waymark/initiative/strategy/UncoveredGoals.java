package dev.waymark.initiative.strategy;

import dev.waymark.rest.structure.Calculation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The goals that no initiative serves, in the order given. A goal named with alignment 0 is not served.
///
/// @param goalIds the uncovered goals
@Calculation
public record UncoveredGoals(List<UUID> goalIds) {

    public UncoveredGoals {
        goalIds = List.copyOf(goalIds);
    }

    /// @param goals all goals looked at
    /// @param served goals that some initiative serves with an alignment above 0
    public static UncoveredGoals of(Collection<UUID> goals, Set<UUID> served) {
        return new UncoveredGoals(
                goals.stream().filter(goal -> !served.contains(goal)).toList());
    }

    boolean names(UUID goalId) {
        return goalIds.contains(goalId);
    }
}
