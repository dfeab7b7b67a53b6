package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.bulk.Chunk.Rejected;
import dev.waymark.assessment.crm.file.RawRecord.Place;
import dev.waymark.assessment.crm.file.RecordContents;
import dev.waymark.assessment.crm.file.Splitter;
import dev.waymark.assessment.crm.ingest.Incoming;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import java.util.ArrayList;

/// Reads a file chunk by chunk. A chunk is bounded by its records and by its bytes, so that memory is bounded, too.
final class ChunkReading<R extends Record & SourceRecord> {

    private static final long MOST_BYTES = 1 << 24;

    private final Splitter splitter;
    private final RecordContents<R> contents;
    private final int most;
    private Place place;

    /// @param place from which the splitter reads
    /// @param most records of a chunk
    ChunkReading(Splitter splitter, RecordContents<R> contents, Place place, int most) {
        this.splitter = splitter;
        this.contents = contents;
        this.place = place;
        this.most = most;
    }

    Chunk<R> next() {
        var begin = place.offset();
        var records = new ArrayList<Incoming<R>>();
        var rejected = new ArrayList<Rejected>();
        while (records.size() < most && place.offset() - begin < MOST_BYTES) {
            var raw = splitter.next();
            if (raw == null) {
                return new Chunk<>(records, rejected, place, true);
            }
            var record = contents.read(raw);
            records.add(record);
            if (!record.faults().isEmpty()) {
                rejected.add(new Rejected(raw, record));
            }
            place = raw.end();
        }
        return new Chunk<>(records, rejected, place, false);
    }
}
