package dev.waymark.cycle;

import java.util.Optional;
import java.util.UUID;

/// Something that belongs to a cycle and is named by a path parameter of its own. Its repository says to which.
public interface CycleMember {

    /// Name of the path parameter, such as `goalId`.
    String pathParameter();

    /// What it is called towards people, such as `goal`.
    String kind();

    /// The cycle that it belongs to; reads in a short transaction of its own.
    Optional<UUID> cycleOf(UUID id);
}
