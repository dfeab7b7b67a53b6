package dev.waymark.roadmap.prioritising.rating;

import dev.waymark.rest.stored.StoredFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rating of a sheet as the database keeps it. Queries ask for its `criterionId`.
@StoredFormat
record StoredRating(
        UUID criterionId, double score, @Nullable String reason) {

    static StoredRating of(CriterionRating rating) {
        return new StoredRating(rating.criterionId(), rating.score(), rating.reason());
    }

    CriterionRating rating() {
        return new CriterionRating(criterionId, score, reason);
    }
}
