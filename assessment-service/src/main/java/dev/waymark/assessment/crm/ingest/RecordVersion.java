package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.answer.ContentDigest;

/// One version of a record with what identifies its content.
public record RecordVersion<R extends Record & SourceRecord>(R content, StoredVersion version) {

    /// Version 1 was the hash of a record's text. None of those is equal to one of these: a record that was stored
    /// before is UPDATED once more when it is sent again.
    private static final String FORMAT = "record 2";

    static <R extends Record & SourceRecord> RecordVersion<R> of(R record) {
        return new RecordVersion<>(record, new StoredVersion(hashOf(record), record.updatedAt(), record.isDeletion()));
    }

    /// The hash of what a record says.
    public static String hashOf(SourceRecord record) {
        var digest = new ContentDigest(FORMAT);
        record.say(digest);
        return digest.hash();
    }

    /// The same content as the version that is remembered.
    RecordVersion<R> remembered(StoredVersion known) {
        return new RecordVersion<>(content, known);
    }
}
