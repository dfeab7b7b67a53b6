package dev.waymark.rest.audit.trail;

import dev.waymark.rest.audit.chain.AuditEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A row of an audit trail. It says who did what and when, never what was written.
@Schema(description = "A row of an audit trail. It says who did what and when, never what was written.")
public record AuditEntryView(
        @Schema(
                description = "Number of the row, from 1 on without a gap",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "4711")
        long number,

        @Schema(description = "When, in UTC", examples = "2026-11-30T12:00:00Z")
        Instant at,

        @Schema(
                description = "Subject of the caller's token, who stays the same person for good",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(description = "Sign-in name of the caller at that time", examples = "lea")
        String name,

        @Schema(
                description = "Id under which the logs know the request",
                examples = "5f0c8a52-6f0e-4c1e-9d0b-2f3f0a6c1b7e")
        String requestId,

        @Schema(description = "Id of the operation in this document", examples = "closeRankingRound")
        String operation,

        @Schema(description = "What was done", examples = "ROUND_CLOSED")
        String word,

        @Schema(
                description =
                        "Path of what was made, changed or asked for, from /v1 on; behind `?` the format and the filters of an"
                                + " export",
                examples = "/v1/ranking-rounds/01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")
        String resource,

        @Schema(
                description =
                        "`DONE`: done and committed; `REFUSED`: not allowed by the caller's roles, or not visible to"
                                + " the caller",
                enumeration = {"DONE", "REFUSED"},
                examples = "DONE")
        String outcome,

        @Schema(
                description =
                        "SHA-256 of the representation that was changed, whose first 32 digits were its ETag; absent"
                                + " where there was none, and where it could be guessed from its digest",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String before,

        @Schema(
                description = "SHA-256 of the representation that was answered; absent as `before` is",
                examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        @Nullable
        String after,

        @Schema(
                description = "Hash of the row before; zeros for the first",
                examples = "0000000000000000000000000000000000000000000000000000000000000000")
        String previous,

        @Schema(
                description = "SHA-256 over all of the above, as the auditors' guide describes it",
                examples = "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13")
        String hash) {

    static AuditEntryView from(AuditEntry row) {
        var act = row.act();
        return new AuditEntryView(
                row.number(),
                row.at(),
                act.subject(),
                act.name(),
                act.requestId(),
                act.operation(),
                act.word(),
                act.resource(),
                act.outcome(),
                act.before(),
                act.after(),
                row.previous(),
                row.hash());
    }
}
