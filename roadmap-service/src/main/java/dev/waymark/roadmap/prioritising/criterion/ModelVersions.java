package dev.waymark.roadmap.prioritising.criterion;

import java.util.UUID;

/// The numbered versions of a cycle's scoring model, as far as a change of a criterion needs them.
public interface ModelVersions {

    /// The number of the version that this transaction makes; no other transaction makes one until it ends.
    int next(UUID cycleId);

    /// Records the version with the criteria as they are now.
    void record(UUID cycleId);
}
