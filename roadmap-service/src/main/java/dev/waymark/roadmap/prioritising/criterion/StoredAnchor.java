package dev.waymark.roadmap.prioritising.criterion;

import dev.waymark.rest.stored.StoredFormat;

/// What one score of a rubric means, as the database keeps it.
@StoredFormat
record StoredAnchor(int score, String meaning) {

    static StoredAnchor of(RubricAnchor anchor) {
        return new StoredAnchor(anchor.score(), anchor.meaning());
    }

    RubricAnchor anchor() {
        return new RubricAnchor(score, meaning);
    }
}
