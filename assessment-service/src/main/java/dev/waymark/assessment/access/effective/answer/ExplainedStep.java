package dev.waymark.assessment.access.effective.answer;

import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One condition of access and how it came out.
@Calculation
@Schema(description = "One condition of access, how it came out, and the grants that meet it and do not.")
record ExplainedStep(
        @Schema(description = "The condition", examples = "PERIOD")
        AccessStep step,

        @Schema(description = "How it came out. After one that is NOT_MET no other is checked", examples = "MET")
        StepOutcome outcome,

        @Schema(description = "What was found, and what would help", examples = "In force: 1 of 2 grants.")
        String detail,

        @Schema(description = "Grants that meet it and all conditions before")
        List<UUID> grantIds,

        @Schema(description = "Grants that meet the conditions before and not this one, each with its reason")
        List<MissedGrant> missed) {

    /// A grant that does not meet a condition.
    @Schema(description = "A grant that does not meet a condition, and why.")
    record MissedGrant(
            @Schema(description = "The grant") UUID grantId,

            @Schema(
                    description = "Why, and what would help",
                    examples = "Waits for approval. Maybe approve it, or ask another access admin to.")
            String reason) {}

    static ExplainedStep of(AccessStep step, StepOutcome outcome, String detail) {
        return new ExplainedStep(step, outcome, detail, List.of(), List.of());
    }
}
