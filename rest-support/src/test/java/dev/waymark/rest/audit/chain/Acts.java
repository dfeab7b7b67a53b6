package dev.waymark.rest.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Rows of an invented audit trail.
public final class Acts {

    static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private Acts() {}

    public static AuditedAct closing(String requestId) {
        return new AuditedAct(
                "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "lea",
                requestId,
                "closeRankingRound",
                "ROUND_CLOSED",
                "/v1/ranking-rounds/01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c/organisational-pain",
                AuditOutcome.DONE.name(),
                null,
                null);
    }

    public static List<AuditEntry> chain(int rows) {
        return chain(rows, NOON);
    }

    public static List<AuditEntry> chain(int rows, Instant first) {
        var chain = new ArrayList<AuditEntry>();
        var last = ChainLink.START;
        for (int i = 0; i < rows; i++) {
            var row = AuditEntry.after(last, first.plusSeconds(i), closing("r-%03d".formatted(i)));
            chain.add(row);
            last = row.link();
        }
        return chain;
    }
}
