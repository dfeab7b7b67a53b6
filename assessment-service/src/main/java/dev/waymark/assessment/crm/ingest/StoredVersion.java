package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.structure.Calculation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of the newest version of a record.
///
/// @param updatedAt the newest time of any version of it, also of one that changed nothing
@Calculation
public record StoredVersion(String contentHash, @Nullable Instant updatedAt, boolean deleted) {

    /// Whether the content is equal; what is deleted has none.
    boolean saysTheSameAs(StoredVersion other) {
        return deleted == other.deleted && (deleted || contentHash.equals(other.contentHash));
    }

    boolean isOlderThan(StoredVersion other) {
        return updatedAt != null && other.updatedAt != null && updatedAt.isBefore(other.updatedAt);
    }

    /// This content with the newer one of both times.
    StoredVersion knowing(StoredVersion other) {
        return updatedAt == null || isOlderThan(other)
                ? new StoredVersion(contentHash, other.updatedAt, deleted)
                : this;
    }
}
