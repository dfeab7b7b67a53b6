package dev.waymark.assessment.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One version of a record with what identifies its content.
public record RecordVersion<R extends Record & SourceRecord>(R content, StoredVersion version) {

    /// The content's hash is SHA-256 over the text of what the record says.
    static <R extends Record & SourceRecord> RecordVersion<R> of(R record) {
        return new RecordVersion<>(
                record, new StoredVersion(hash(record.said().toString()), record.updatedAt(), record.isDeletion()));
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
