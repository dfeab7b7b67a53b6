package dev.waymark.assessment.crm.contact;

import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.answer.ContentDigest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One person who is known to a CRM system.
@Schema(
        description =
                "One person who is known to a CRM system. Other properties are not kept; `unknownProperties` counts them.")
record ContactRecord(
        @Schema(description = "`upsert` (when absent) or `delete`", pattern = "^(upsert|delete)$", examples = "upsert")
        @Nullable
        @Pattern(regexp = "upsert|delete", message = "must be upsert or delete")
        String op,

        @Schema(description = "Id of the contact in its source", examples = "P-204") @NotBlank @Size(max = 200)
        String externalId,

        @Schema(description = "The person's name, kept as the source's privacy says", examples = "Ada Sample")
        @Nullable
        @Size(max = 200)
        String name,

        @Schema(
                description = "The person's mail address, kept as the source's privacy says",
                examples = "ada@example.org")
        @Nullable
        @Size(max = 320)
        String email,

        @Schema(description = "What the person does", examples = "Head of service") @Nullable @Size(max = 200)
        String jobTitle,

        @Schema(description = "The source's word for the department, mapped as that of cases", examples = "DOT")
        @Nullable
        @Size(max = 200)
        String department,

        @Schema(description = "`externalId` of the person's account in this source", examples = "A-17")
        @Nullable
        @Size(max = 200)
        String account,

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
        digest.add("name", name)
                .add("email", email)
                .add("jobTitle", jobTitle)
                .add("department", department)
                .add("account", account);
    }

    ContactRecord known(@Nullable String keptName, @Nullable String keptEmail) {
        return new ContactRecord(op, externalId, keptName, keptEmail, jobTitle, department, account, updatedAt);
    }

    /// What is kept of a deletion: which record, and when.
    static ContactRecord deleted(String externalId, @Nullable Instant updatedAt) {
        return new ContactRecord("delete", externalId, null, null, null, null, null, updatedAt);
    }
}
