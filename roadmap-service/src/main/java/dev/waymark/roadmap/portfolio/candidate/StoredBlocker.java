package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.stored.StoredFormat;

/// A blocker as the database keeps it.
@StoredFormat
record StoredBlocker(String description, boolean open) {

    static StoredBlocker of(Blocker blocker) {
        return new StoredBlocker(blocker.description(), blocker.open());
    }

    Blocker blocker() {
        return new Blocker(description, open);
    }
}
