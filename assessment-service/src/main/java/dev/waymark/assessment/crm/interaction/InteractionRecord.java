package dev.waymark.assessment.crm.interaction;

import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.answer.ContentDigest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One use of a touchpoint by a customer.
@Schema(
        description =
                "One use of a touchpoint by a customer. Other properties are not kept; `unknownProperties` counts them."
                        + " `touchpoint` and `occurredAt` are needed unless `op` is `delete`.")
record InteractionRecord(
        @Schema(description = "`upsert` (when absent) or `delete`", pattern = "^(upsert|delete)$", examples = "upsert")
        @Nullable
        @Pattern(regexp = "upsert|delete", message = "must be upsert or delete")
        String op,

        @Schema(
                description = "Id of the interaction in its source. Interactions of the same time count in the order of"
                        + " their ids: shorter ones first, then as text; 9 comes before 10.",
                examples = "call-2026-118842")
        @NotBlank
        @Size(max = 200)
        String externalId,

        @Schema(
                description = "Opaque reference to the customer, kept as the source's privacy says. Without it the"
                        + " interaction counts as a use but belongs to no journey. Journeys are mined within a source:"
                        + " send what belongs to the same customers to one source.",
                examples = "C-4711")
        @Nullable
        @Size(min = 1, max = 200)
        String customer,

        @Schema(description = "The source's word for the touchpoint", examples = "hotline") @Nullable @Size(max = 200)
        String touchpoint,

        @Schema(description = "When it happened, UTC", examples = "2026-03-01T09:30:00Z") @Nullable
        Instant occurredAt,

        @Schema(
                description = "When the source changed it last, UTC, kept to the microsecond; older records are STALE",
                examples = "2026-03-01T09:45:00Z")
        @Nullable
        Instant updatedAt)
        implements SourceRecord {

    InteractionRecord {
        if (!"delete".equals(op) && (touchpoint == null || touchpoint.isBlank() || occurredAt == null)) {
            throw new IllegalArgumentException("touchpoint and occurredAt are needed unless op is delete");
        }
    }

    @Override
    public boolean isDeletion() {
        return "delete".equals(op);
    }

    @Override
    public void say(ContentDigest digest) {
        digest.add("customer", customer).add("touchpoint", touchpoint).add("occurredAt", occurredAt);
    }

    InteractionRecord ofCustomer(@Nullable String kept) {
        return new InteractionRecord(op, externalId, kept, touchpoint, occurredAt, updatedAt);
    }

    /// What is kept of a deletion: which record, and when.
    static InteractionRecord deleted(String externalId, @Nullable Instant updatedAt) {
        return new InteractionRecord("delete", externalId, null, null, null, updatedAt);
    }
}
