package dev.waymark.assessment.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of the stored version of a record.
public record StoredVersion(String contentHash, @Nullable Instant updatedAt, boolean deleted) {

    /// What an incoming record does to what is stored.
    ///
    /// Versions are ordered by `updatedAt`: an older one is STALE; a record without it counts as the newest.
    /// The same content once more is UNCHANGED and nothing is written. Deleting what is unknown is UNCHANGED too.
    static RecordOutcome outcome(@Nullable StoredVersion stored, StoredVersion incoming) {
        if (stored == null) {
            return incoming.deleted() ? RecordOutcome.UNCHANGED : RecordOutcome.CREATED;
        }
        if (stored.updatedAt() != null
                && incoming.updatedAt() != null
                && incoming.updatedAt().isBefore(stored.updatedAt())) {
            return RecordOutcome.STALE;
        }
        if (incoming.deleted()) {
            return stored.deleted() ? RecordOutcome.UNCHANGED : RecordOutcome.DELETED;
        }
        if (stored.deleted()) {
            return RecordOutcome.CREATED;
        }
        return stored.contentHash().equals(incoming.contentHash()) ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
    }
}
