package dev.waymark.assessment.pain.ranking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.pain.painpoint.PainPointReference;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A round as it is shown. Nothing here depends on how anyone has voted.
@Schema(description = "A time in which stakeholders rank the pain. Ballots are sealed while it is open.")
record RankingRoundView(
        @Schema(description = "Id of the round") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Title", examples = "Autumn ranking")
        String title,

        @Schema(description = "What is ranked") @RefersTo(PainPointReference.class)
        List<UUID> painPointIds,

        @Schema(description = "Weights given for the rule WEIGHTED; others weigh 1")
        Map<UUID, Double> departmentWeights,

        @Schema(description = "Rule that orders the outcome, fixed when the round was opened")
        RankingRule rule,

        @Schema(description = "How many first ranks the pet-project test looks at, 1 to 300", examples = "5")
        int top,

        @Schema(
                description =
                        "How many ballots are published together at least, 3 to 10, fixed when the round was opened",
                examples = "4")
        int smallestGroup,

        @Schema(description = "Open or closed") RankingRoundState state,
        @Schema(description = "When it was opened, UTC") Instant openedAt,

        @Schema(description = "When it was closed, UTC") @Nullable
        Instant closedAt,

        @Schema(description = "How many of those who may vote have voted", examples = "13")
        long votedCount,

        @Schema(description = "How many may vote; of a closed round, how many might when it closed", examples = "15")
        long eligibleCount,

        @Schema(
                description =
                        "How many of those who have voted have left since; shown to programme leads while the round is open."
                                + " Their ballots count unless their enrolments, which `departed` lists, are made OBSERVER",
                examples = "1")
        @Nullable
        Long departedCount,

        @JsonUnwrapped Authorship authorship) {

    /// @param departed whether the caller sees how many who have voted have left
    static RankingRoundView from(RankingRound round, Turnout turnout, boolean departed) {
        return new RankingRoundView(
                round.id(),
                round.cycleId(),
                round.title(),
                round.painPointIds(),
                round.departmentWeights(),
                round.ruleForPriorities(),
                round.top(),
                round.smallestGroup(),
                round.state(),
                round.openedAt(),
                round.closedAt(),
                turnout.voted(),
                turnout.eligible(),
                departed ? turnout.departed() : null,
                round.authorship());
    }
}
