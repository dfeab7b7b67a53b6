package dev.waymark.assessment.loop.cycle;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the caller's grants let them see of the cycles. The layer `access` implements it.
public interface CycleAccess {

    /// The caller's roles that count in a cycle.
    ///
    /// @param departmentId the department that the thing asked for belongs to alone
    /// @return none where the caller may not know of it
    Set<String> rolesIn(UUID cycleId, Optional<UUID> departmentId);

    /// The cycles that the caller may know of; empty where that is all of them.
    Optional<Set<UUID>> onlyCycles();
}
