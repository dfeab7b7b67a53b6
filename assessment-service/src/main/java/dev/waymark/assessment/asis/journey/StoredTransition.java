package dev.waymark.assessment.asis.journey;

import dev.waymark.rest.stored.StoredFormat;
import java.util.UUID;

/// How often customers went from one touchpoint to the next, as the database keeps it.
@StoredFormat
record StoredTransition(UUID from, UUID to, long count) {

    static StoredTransition of(JourneyTransition transition) {
        return new StoredTransition(transition.from(), transition.to(), transition.count());
    }

    JourneyTransition transition() {
        return new JourneyTransition(from, to, count);
    }
}
