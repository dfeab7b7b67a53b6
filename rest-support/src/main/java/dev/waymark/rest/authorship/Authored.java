package dev.waymark.rest.authorship;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entity that knows when and by whom it was created and last changed.
@MappedSuperclass
@EntityListeners(RecordingAuthorship.class)
public abstract class Authored {

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable String createdBy;

    private Instant updatedAt;
    private @Nullable String updatedBy;

    /// Of a stored entity.
    public Authorship authorship() {
        return new Authorship(createdAt, createdBy, updatedAt, updatedBy);
    }

    void created(Instant at, String by) {
        this.createdAt = at;
        this.createdBy = by;
        updated(at, by);
    }

    void updated(Instant at, String by) {
        this.updatedAt = at;
        this.updatedBy = by;
    }
}
