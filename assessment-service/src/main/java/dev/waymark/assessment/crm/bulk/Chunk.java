package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.RawRecord;
import dev.waymark.assessment.crm.file.RawRecord.Place;
import dev.waymark.assessment.crm.ingest.Incoming;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import java.util.List;

/// The records that one transaction writes.
///
/// @param rejected those of the records that are bad
/// @param end the place behind the last record
/// @param last whether nothing comes behind it
record Chunk<R extends Record & SourceRecord>(
        List<Incoming<R>> records, List<Rejected> rejected, Place end, boolean last) {

    /// A bad record as it came.
    record Rejected(RawRecord raw, Incoming<?> read) {}
}
