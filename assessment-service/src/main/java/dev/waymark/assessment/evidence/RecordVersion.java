package dev.waymark.assessment.evidence;

import dev.waymark.rest.answer.ContentHash;
import java.nio.charset.StandardCharsets;

/// One version of a record with what identifies its content.
public record RecordVersion<R extends Record & SourceRecord>(R content, StoredVersion version) {

    /// The content's hash is that of the text of what the record says.
    static <R extends Record & SourceRecord> RecordVersion<R> of(R record) {
        var said = record.said().toString().getBytes(StandardCharsets.UTF_8);
        return new RecordVersion<>(
                record, new StoredVersion(ContentHash.of(said), record.updatedAt(), record.isDeletion()));
    }
}
