package dev.waymark.assessment.loop.cycle;

import java.util.Optional;
import java.util.UUID;

/// Finds the cycle, and the department, of something that a path parameter names, so that access to it can be checked.
/// The repository of each such kind implements it.
public interface CycleMember {

    /// Name of the path parameter, such as `touchpointId`.
    String pathParameter();

    /// The name used in refusals, such as `touchpoint`.
    String kind();

    /// The cycle that it belongs to; empty where there is no such thing. Select the id only: a loaded entity stays in
    /// the
    /// persistence context, and a later lock would return its old state.
    Optional<UUID> cycleOf(UUID id);
}
