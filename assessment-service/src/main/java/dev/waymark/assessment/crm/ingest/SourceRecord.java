package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.answer.ContentDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every record of a source has, whatever its stream.
public interface SourceRecord {

    /// Its key within source and stream.
    String externalId();

    /// When the source changed it last; orders the versions.
    @Nullable
    Instant updatedAt();

    /// Whether it deletes the record.
    boolean isDeletion();

    /// Adds what the record says, without its key, `op` and `updatedAt`: these say which it is, when and how it came.
    void say(ContentDigest digest);
}
