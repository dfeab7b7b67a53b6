package dev.waymark.assessment.asis.maturity;

import dev.waymark.rest.stored.StoredFormat;

/// How one person rates one lever for one function, as the database keeps it.
@StoredFormat
record StoredLeverRating(Lever lever, BusinessFunction function, int asIs, int target) {

    static StoredLeverRating of(LeverRating rating) {
        return new StoredLeverRating(rating.lever(), rating.function(), rating.asIs(), rating.target());
    }

    LeverRating rating() {
        return new LeverRating(lever, function, asIs, target);
    }
}
