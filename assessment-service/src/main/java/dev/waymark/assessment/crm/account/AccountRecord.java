package dev.waymark.assessment.crm.account;

import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.answer.ContentDigest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One account: a customer, or a group of them.
@Schema(
        description =
                "One account of a CRM system: a customer, or a group of them. Other properties are not kept; `unknownProperties` counts them.")
record AccountRecord(
        @Schema(description = "`upsert` (when absent) or `delete`", pattern = "^(upsert|delete)$", examples = "upsert")
        @Nullable
        @Pattern(regexp = "upsert|delete", message = "must be upsert or delete")
        String op,

        @Schema(description = "Id of the account in its source", examples = "A-17") @NotBlank @Size(max = 200)
        String externalId,

        @Schema(description = "The source's word for the segment of the account's customers", examples = "Household")
        @Nullable
        @Size(max = 200)
        String segment,

        @Schema(
                description = "When the source changed it last, UTC, kept to the microsecond; older records are STALE",
                examples = "2026-03-01T09:45:00Z")
        @Nullable
        Instant updatedAt)
        implements SourceRecord {

    @Override
    public boolean isDeletion() {
        return "delete".equals(op);
    }

    @Override
    public void say(ContentDigest digest) {
        digest.add("segment", segment);
    }

    /// What is kept of a deletion: which record, and when.
    static AccountRecord deleted(String externalId, @Nullable Instant updatedAt) {
        return new AccountRecord("delete", externalId, null, updatedAt);
    }
}
