package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.answer.ContentDigest;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One case of a CRM system.
@Schema(description = "One case of a CRM system. Other properties are not kept; `unknownProperties` counts them.")
record CaseRecord(
        @Schema(description = "`upsert` (when absent) or `delete`", pattern = "^(upsert|delete)$", examples = "upsert")
        @Nullable
        @Pattern(regexp = "upsert|delete", message = "must be upsert or delete")
        String op,

        @Schema(description = "Id of the case in its source", examples = "19937896") @NotBlank @Size(max = 200)
        String externalId,

        @Schema(
                description =
                        "Kind of case: a complaint, a request, an answer to a survey (send severity as 100 − score)",
                examples = "complaint")
        @Nullable
        @Size(max = 60)
        String type,

        @Schema(description = "When it was opened") @Nullable
        Instant openedAt,

        @Schema(description = "When it was closed; absent = open") @Nullable
        Instant closedAt,

        @Schema(description = "Promised closing time. A case closed later, or still open then, is a broken promise.")
        @Nullable
        Instant dueAt,

        @Schema(description = "When the source changed it last, kept to the microsecond; older records are STALE")
        @Nullable
        Instant updatedAt,

        @Schema(description = "Channel", examples = "phone") @Nullable @Size(max = 60)
        String channel,

        @Schema(description = "The source's word for the department", examples = "DOT") @Nullable @Size(max = 200)
        String department,

        @Schema(description = "The source's word for the category", examples = "Noise - Residential")
        @Nullable
        @Size(max = 200)
        String category,

        @Schema(description = "The source's word for the subcategory", examples = "Loud music")
        @Nullable
        @Size(max = 200)
        String subcategory,

        @Schema(description = "The source's word for the status", examples = "closed") @Nullable @Size(max = 60)
        String status,

        @Schema(description = "Severity, 0 to 100; absent = the source's default", examples = "60")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        Double severity,

        @Schema(description = "Region", examples = "BROOKLYN") @Nullable @Size(max = 200)
        String region,

        @Schema(description = "The customer's segment, by its code in the cycle", examples = "families")
        @Nullable
        @Size(max = 40)
        String segment)
        implements SourceRecord {

    @Override
    public boolean isDeletion() {
        return "delete".equals(op);
    }

    @Override
    public void say(ContentDigest digest) {
        digest.add("type", type)
                .add("openedAt", openedAt)
                .add("closedAt", closedAt)
                .add("dueAt", dueAt)
                .add("channel", channel)
                .add("department", department)
                .add("category", category)
                .add("subcategory", subcategory)
                .add("status", status)
                .add("severity", severity)
                .add("region", region)
                .add("segment", segment);
    }

    /// What is kept of a deletion: which record, and when.
    static CaseRecord deleted(String externalId, @Nullable Instant updatedAt) {
        return new CaseRecord(
                "delete",
                externalId,
                null,
                null,
                null,
                null,
                updatedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
