package dev.waymark.assessment.crm.ingest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record as it was read, or what is wrong with it.
///
/// @param content `null` where there are faults
/// @param unknown names of the properties that the stream does not have
public record Incoming<R extends Record & SourceRecord>(
        @Nullable String externalId, @Nullable R content, List<RecordFault> faults, Set<String> unknown) {

    /// What could not be read at all.
    public static <R extends Record & SourceRecord> Incoming<R> unreadable(RecordFault fault) {
        return new Incoming<>(null, null, List.of(fault), Set.of());
    }
}
