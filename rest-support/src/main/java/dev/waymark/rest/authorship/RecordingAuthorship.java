package dev.waymark.rest.authorship;

import jakarta.inject.Singleton;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/// Writes down the author of every entity that is stored. An entity that a change leaves as it was keeps its author.
@Singleton
public class RecordingAuthorship {

    private final Author author;
    private final Clock clock;

    public RecordingAuthorship(Author author, Clock clock) {
        this.author = author;
        this.clock = clock;
    }

    @PrePersist
    void created(Authored entity) {
        entity.created(clock.instant(), author.name());
    }

    @PreUpdate
    void updated(Authored entity) {
        entity.updated(clock.instant(), author.name());
    }
}
