package dev.waymark.rest.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.answer.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    /// The same as `sha256sum` says of a file with these lines.
    @Test
    void theHashIsThatOfAPlainText() {
        var text = """
                waymark-audit-1
                number 1 1
                previous 64 0000000000000000000000000000000000000000000000000000000000000000
                at 20 2026-11-30T12:00:00Z
                subject 36 7c9e6679-7425-40de-944b-e07fc1f90ae7
                name 3 lea
                requestId 5 r-000
                operation 17 closeRankingRound
                word 12 ROUND_CLOSED
                resource 75 /v1/ranking-rounds/01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c/organisational-pain
                outcome 4 DONE
                """;
        var row = Acts.chain(1).getFirst();

        assertThat(row.hash())
                .isEqualTo(ContentHash.of(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("89235b824b0b0f50b5bb7aebc80200f536830cb1d779100c01b6b1165fc350c2");
    }

    @Test
    void eachValueCounts() {
        var act = Acts.closing("r");
        var link = new ChainLink(4, "a".repeat(64));
        var hashes = new HashSet<String>();
        for (var other : List.of(
                act,
                new AuditedAct("s", "lea", "r", "o", "w", "/v1", "DONE", null, null),
                new AuditedAct("s", "lea", "r", "o", "w", "/v1", "REFUSED", null, null),
                new AuditedAct("s", "lea", "r", "o", "w", "/v1", "DONE", "d", null),
                new AuditedAct("s", "lea", "r", "o", "w", "/v1", "DONE", null, "d"),
                new AuditedAct("s", "lea", "r", "o", "x", "/v1", "DONE", null, null),
                new AuditedAct("s", "lea", "r", "p", "w", "/v1", "DONE", null, null),
                new AuditedAct("s", "lea", "q", "o", "w", "/v1", "DONE", null, null),
                new AuditedAct("s", "lee", "r", "o", "w", "/v1", "DONE", null, null),
                new AuditedAct("t", "lea", "r", "o", "w", "/v1", "DONE", null, null),
                new AuditedAct("s", "lea", "r", "o", "w", "/v2", "DONE", null, null))) {
            hashes.add(AuditEntry.after(link, Acts.NOON, other).hash());
        }
        hashes.add(AuditEntry.after(new ChainLink(5, "a".repeat(64)), Acts.NOON, act)
                .hash());
        hashes.add(AuditEntry.after(new ChainLink(4, "b".repeat(64)), Acts.NOON, act)
                .hash());
        hashes.add(AuditEntry.after(link, Acts.NOON.plusNanos(1000), act).hash());

        assertThat(hashes).hasSize(14);
    }

    @Test
    void aLineBreakInAValueIsNoOtherValue() {
        var one = new AuditedAct("s", "lea", "r", "o", "w\nresource 1 x", "y", "DONE", null, null);
        var other = new AuditedAct("s", "lea", "r", "o", "w", "x\nresource 1 y", "DONE", null, null);

        assertThat(AuditEntry.hash(1, "p", Acts.NOON, one)).isNotEqualTo(AuditEntry.hash(1, "p", Acts.NOON, other));
    }

    @Test
    void lengthsAreCountedInBytes() {
        var text = """
                waymark-audit-1
                number 1 1
                previous 1 p
                at 20 2026-11-30T12:00:00Z
                subject 1 s
                name 4 léa
                requestId 1 r
                operation 1 o
                word 1 w
                resource 1 y
                outcome 7 REFUSED
                """;
        var act = new AuditedAct("s", "léa", "r", "o", "w", "y", "REFUSED", null, null);

        assertThat(AuditEntry.hash(1, "p", Acts.NOON, act))
                .isEqualTo(ContentHash.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
