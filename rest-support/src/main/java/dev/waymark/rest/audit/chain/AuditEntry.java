package dev.waymark.rest.audit.chain;

import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.structure.Calculation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A row of the audit trail. Its hash is the SHA-256 of a text in UTF-8: the line `waymark-audit-1`, then for
/// each value that is there a line of its name, its length in bytes and itself, separated by a space, each
/// line ended by one line feed. The values are, in this order: number, previous, at, subject, name,
/// requestId, operation, word, resource, outcome, before, after. The length keeps a value that holds a line
/// break from passing for two values.
///
/// Example: row 1, `ROUND_CLOSED` by `lea` at 2026-11-30T12:00:00Z, has the hash
/// `89235b824b0b0f50b5bb7aebc80200f536830cb1d779100c01b6b1165fc350c2`; {@link AuditEntryTest} has its text.
///
/// @param previous hash of the row before
/// @param hash as it is stored, right or wrong
@Calculation
public record AuditEntry(long number, String previous, Instant at, AuditedAct act, String hash) {

    private static final String FORMAT = "waymark-audit-1";

    /// The row that follows another.
    static AuditEntry after(ChainLink before, Instant at, AuditedAct act) {
        var number = before.number() + 1;
        return new AuditEntry(number, before.hash(), at, act, hash(number, before.hash(), at, act));
    }

    boolean hasRightHash() {
        return hash.equals(hash(number, previous, at, act));
    }

    public ChainLink link() {
        return new ChainLink(number, hash);
    }

    static String hash(long number, String previous, Instant at, AuditedAct act) {
        return ContentHash.of(text(number, previous, at, act).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(long number, String previous, Instant at, AuditedAct act) {
        var text = new StringBuilder(600).append(FORMAT).append('\n');
        line(text, "number", Long.toString(number));
        line(text, "previous", previous);
        line(text, "at", at.toString());
        line(text, "subject", act.subject());
        line(text, "name", act.name());
        line(text, "requestId", act.requestId());
        line(text, "operation", act.operation());
        line(text, "word", act.word());
        line(text, "resource", act.resource());
        line(text, "outcome", act.outcome());
        line(text, "before", act.before());
        line(text, "after", act.after());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            var bytes = value.getBytes(StandardCharsets.UTF_8).length;
            text.append(name)
                    .append(' ')
                    .append(bytes)
                    .append(' ')
                    .append(value)
                    .append('\n');
        }
    }
}
