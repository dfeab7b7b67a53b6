package dev.waymark.initiative.suggestedgain;

import dev.waymark.initiative.assessment.AssessmentSnapshot.GainEntry;
import dev.waymark.rest.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A gain that lost opportunities suggest for an initiative.
@Schema(description = "A gain that lost opportunities suggest, as a programme lead accepted it.")
record SuggestedGain(
        @Schema(description = "Id of the suggestion; an assumption that names it keeps where its figure comes from")
        UUID suggestionId,

        @Schema(description = "The pain point for which customers were lost")
        UUID painPointId,

        @Schema(description = "The source of the opportunities", examples = "shop-crm")
        String source,

        @Schema(description = "Quarter in which they were lost, UTC", examples = "2027-Q1")
        String period,

        @Schema(description = "Number of lost opportunities, from 1", examples = "12")
        long records,

        @Schema(description = "Day of the last of them", examples = "2027-03-30")
        LocalDate lastOn,

        @Schema(description = "Sum of their amounts, before any mitigation")
        Money amount,

        @Schema(description = "Why it was accepted", examples = "They left for the waiting time alone.")
        String reason,

        @Schema(description = "Sign-in name of who accepted it", examples = "lea")
        String decidedBy,

        @Schema(description = "When it was accepted, UTC") Instant decidedAt) {

    static SuggestedGain of(GainEntry gain) {
        return new SuggestedGain(
                gain.suggestionId(),
                gain.painPointId(),
                gain.source(),
                gain.period(),
                gain.records(),
                gain.lastOn(),
                gain.amount(),
                gain.reason(),
                gain.decidedBy(),
                gain.decidedAt());
    }
}
