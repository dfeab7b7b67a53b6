package dev.waymark.assessment.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One version of a case with what identifies its content.
record CaseVersion(CaseRecord content, StoredVersion version) {

    /// The content's hash is SHA-256 over the record's text without `op` and `updatedAt`: these say when and how it
    /// came, not what it says.
    static CaseVersion of(CaseRecord record) {
        var said = new CaseRecord(
                null,
                record.externalId(),
                record.type(),
                record.openedAt(),
                record.closedAt(),
                record.dueAt(),
                null,
                record.channel(),
                record.department(),
                record.category(),
                record.subcategory(),
                record.status(),
                record.severity(),
                record.region());
        return new CaseVersion(
                record, new StoredVersion(hash(said.toString()), record.updatedAt(), record.isDeletion()));
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
