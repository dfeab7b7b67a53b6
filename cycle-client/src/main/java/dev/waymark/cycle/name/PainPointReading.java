package dev.waymark.cycle.name;

import org.jspecify.annotations.Nullable;

/// What somebody has read of a pain point.
public interface PainPointReading {

    /// Number of changes that the pain point had then; none where nobody has kept it.
    @Nullable
    Long readVersion();
}
