package dev.waymark.initiative.strategy;

import java.util.Set;
import java.util.UUID;

/// What the goals need to know of those who serve them.
public interface ServedGoals {

    /// The goals that some initiative of the cycle serves with an alignment above 0.
    Set<UUID> servedIn(UUID cycleId);
}
