package dev.waymark.assessment.loop.cycle;

import java.util.Optional;
import java.util.UUID;

/// What belongs to a cycle and is named by a path parameter of its own. Its repository knows to which cycle.
public interface CycleMember {

    /// Name of the path parameter, such as `touchpointId`.
    String pathParameter();

    /// What a refusal calls it, such as `touchpoint`.
    String kind();

    /// The cycle that it belongs to. Where an operation locks the row afterwards, this must not load the
    /// entity: the lock would then return the state that was loaded before.
    Optional<UUID> cycleOf(UUID id);

    /// The department that it belongs to alone. Who is granted one department of a cycle does not learn of what
    /// belongs to another. Empty where it belongs to the whole cycle.
    default Optional<UUID> departmentOf(UUID id) {
        return Optional.empty();
    }
}
