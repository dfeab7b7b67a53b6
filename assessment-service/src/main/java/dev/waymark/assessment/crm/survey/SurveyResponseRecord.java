package dev.waymark.assessment.crm.survey;

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

/// One answer of one customer to one question.
@Schema(
        description =
                "One answer of one customer to one question. Other properties are not kept; `unknownProperties` counts"
                        + " them. `question`, `score` and `answeredAt` are needed unless `op` is `delete`.")
record SurveyResponseRecord(
        @Schema(description = "`upsert` (when absent) or `delete`", pattern = "^(upsert|delete)$", examples = "upsert")
        @Nullable
        @Pattern(regexp = "upsert|delete", message = "must be upsert or delete")
        String op,

        @Schema(
                description = "Id of the answer in its source; each question of a survey is a record of its own",
                examples = "survey-2026-881/nps")
        @NotBlank
        @Size(max = 200)
        String externalId,

        @Schema(
                description = "What was asked: `NPS` how likely it is that the customer recommends the company, `CSAT`"
                        + " how satisfied they are, `CES` how easy it was, `EXPECTATION` what they expect, `DELIVERY`"
                        + " what they get",
                pattern = "^(NPS|CSAT|CES|EXPECTATION|DELIVERY)$",
                examples = "NPS")
        @Nullable
        @Pattern(
                regexp = "NPS|CSAT|CES|EXPECTATION|DELIVERY",
                message = "must be NPS, CSAT, CES, EXPECTATION or DELIVERY")
        String question,

        @Schema(
                description = "The answer: NPS a whole number from 0 to 10, CSAT from 1 to 5, CES from 1 to 7 (7 = very"
                        + " easy), EXPECTATION and DELIVERY a number from 0 to 100",
                examples = "9")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        Double score,

        @Schema(
                description = "The source's word for the touchpoint, mapped as that of interactions. An answer without"
                        + " one is kept, but belongs to no cycle.",
                examples = "hotline")
        @Nullable
        @Size(max = 200)
        String touchpoint,

        @Schema(description = "When it was answered, UTC", examples = "2026-03-01T09:30:00Z") @Nullable
        Instant answeredAt,

        @Schema(
                description = "Opaque reference to the customer, kept as the source's privacy says",
                examples = "C-4711")
        @Nullable
        @Size(min = 1, max = 200)
        String customer,

        @Schema(
                description = "`externalId` of the customer's account in this source: its segment counts where the"
                        + " answer brings none",
                examples = "A-17")
        @Nullable
        @Size(min = 1, max = 200)
        String account,

        @Schema(description = "The customer's segment, by its code in the cycle", examples = "families")
        @Nullable
        @Size(max = 40)
        String segment,

        @Schema(
                description = "When the source changed it last, UTC, kept to the microsecond; older records are STALE",
                examples = "2026-03-01T09:45:00Z")
        @Nullable
        Instant updatedAt)
        implements SourceRecord {

    SurveyResponseRecord {
        if (!"delete".equals(op)) {
            if (question == null || score == null || answeredAt == null) {
                throw new IllegalArgumentException("question, score and answeredAt are needed unless op is delete");
            }
            requireOnScale(question, score);
        }
    }

    /// A question that is none is refused by its pattern.
    private static void requireOnScale(String name, double score) {
        for (var question : SurveyQuestion.values()) {
            if (question.name().equals(name) && !question.allows(score)) {
                throw new IllegalArgumentException(
                        "score is %s, but the answer to %s is %s".formatted(score, name, question.scale()));
            }
        }
    }

    @Override
    public boolean isDeletion() {
        return "delete".equals(op);
    }

    @Override
    public void say(ContentDigest digest) {
        digest.add("question", question)
                .add("score", score)
                .add("touchpoint", touchpoint)
                .add("answeredAt", answeredAt)
                .add("customer", customer)
                .add("account", account)
                .add("segment", segment);
    }

    SurveyResponseRecord ofCustomer(@Nullable String kept) {
        return new SurveyResponseRecord(
                op, externalId, question, score, touchpoint, answeredAt, kept, account, segment, updatedAt);
    }

    /// What is kept of a deletion: which record, and when.
    static SurveyResponseRecord deleted(String externalId, @Nullable Instant updatedAt) {
        return new SurveyResponseRecord("delete", externalId, null, null, null, null, null, null, null, updatedAt);
    }
}
