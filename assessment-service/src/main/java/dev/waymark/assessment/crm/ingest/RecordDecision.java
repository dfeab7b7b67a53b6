package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.Nullable;

/// What an incoming version of a record does.
///
/// Versions are ordered by `updatedAt`. A version with the time of the stored one, or without a time, counts as newer
/// than what was stored when it comes. The first rule that fits decides:
///
/// 1. equal content is UNCHANGED, whatever its time;
/// 2. a version older than the newest one that was seen is STALE;
/// 3. everything else takes effect.
///
/// The newest time is remembered in each case, that of deletions too. So the versions of a record, each with a time of
/// its own, end in the same stored state in whichever order they come.
///
/// Example: X of 10:00 is CREATED, X of 12:00 is UNCHANGED, and then Y of 11:00 is STALE.
///
/// @param remembered what is known afterwards; null where nothing is, as after the deletion, without a time, of what is
///     unknown
@Calculation
record RecordDecision(RecordOutcome outcome, @Nullable StoredVersion remembered) {

    static RecordDecision of(@Nullable StoredVersion stored, StoredVersion incoming) {
        if (stored == null) {
            return ofUnknown(incoming);
        }
        if (incoming.saysTheSameAs(stored)) {
            return new RecordDecision(RecordOutcome.UNCHANGED, stored.knowing(incoming));
        }
        if (incoming.isOlderThan(stored)) {
            return new RecordDecision(RecordOutcome.STALE, stored);
        }
        return new RecordDecision(effect(stored, incoming), incoming.knowing(stored));
    }

    private static RecordDecision ofUnknown(StoredVersion incoming) {
        if (!incoming.deleted()) {
            return new RecordDecision(RecordOutcome.CREATED, incoming);
        }
        return new RecordDecision(RecordOutcome.UNCHANGED, incoming.updatedAt() == null ? null : incoming);
    }

    private static RecordOutcome effect(StoredVersion stored, StoredVersion incoming) {
        if (incoming.deleted()) {
            return RecordOutcome.DELETED;
        }
        return stored.deleted() ? RecordOutcome.CREATED : RecordOutcome.UPDATED;
    }
}
