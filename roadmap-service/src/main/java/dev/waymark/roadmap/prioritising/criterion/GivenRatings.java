package dev.waymark.roadmap.prioritising.criterion;

import java.util.UUID;

/// What the criteria need to know of the ratings.
public interface GivenRatings {

    /// How many people have rated a criterion, on any initiative.
    long sheetsWith(UUID cycleId, UUID criterionId);
}
