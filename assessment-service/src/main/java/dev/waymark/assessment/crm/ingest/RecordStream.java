package dev.waymark.assessment.crm.ingest;

import dev.waymark.assessment.crm.source.PersonalData;
import java.util.Collection;

/// A stream of records of one kind: how they are read, what of them is kept and where.
public interface RecordStream<R extends Record & SourceRecord> {

    /// The kind of record.
    Class<R> type();

    /// The table, with the columns `source`, `external_id`, `content_hash`, `updated_at` and `deleted`.
    String table();

    /// The record as it may be kept.
    R kept(R record, PersonalData personal);

    /// Writes new versions over those that are stored.
    void write(String source, Collection<RecordVersion<R>> versions);
}
