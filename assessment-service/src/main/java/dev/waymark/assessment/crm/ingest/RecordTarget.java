package dev.waymark.assessment.crm.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where the records of one source and stream go.
public interface RecordTarget {

    /// What is known of these records; nothing of those that were never seen.
    Map<String, StoredVersion> versions(List<String> externalIds);

    /// @param created records of which nothing is known
    /// @param changed records that are known in another version
    <R extends Record & SourceRecord> void write(
            RecordStream<R> stream, Collection<RecordVersion<R>> created, Collection<RecordVersion<R>> changed);
}
