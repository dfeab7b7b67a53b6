package dev.waymark.assessment.crm.ingest;

import dev.waymark.assessment.crm.source.PersonalData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stream of records of one kind: how they are read, what of them is kept and where.
public interface RecordStream<R extends Record & SourceRecord> {

    /// The name of the stream in paths, such as `cases`.
    String name();

    /// The kind of record.
    Class<R> type();

    /// The table, with the columns `source`, `external_id`, `content_hash`, `updated_at` and `deleted`.
    String table();

    /// Its further columns, which hold the content.
    List<String> columns();

    /// What a record writes into these columns, in their order.
    @Nullable
    Object[] values(R record);

    /// The record as it may be kept.
    R kept(R record, PersonalData personal);
}
