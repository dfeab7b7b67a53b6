package dev.waymark.assessment.pain.blindspot;

import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The customers' order beside the company's, as it is shown.
@Schema(description = "The customers' order of the pain points beside the company's; neither changes the other.")
record BlindSpotsView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The closed round whose order is compared")
        UUID rankingRoundId,

        @Schema(description = "The rule whose ranks are compared")
        RankingRule rule,

        @Schema(
                description = "Ranks from which on a pain point counts as a blind spot, from 1; a default of ours",
                examples = "5")
        int ranksApart,

        @Schema(description = "Every pain point of the round that may be shown, the largest difference first")
        @TableRows
        List<ComparedPainPoint> painPoints,

        @Schema(
                description = "The rule behind the figures",
                examples = "[\"blind spot: organisational rank − customer rank ≥ 5, and at least one case\"]")
        List<String> reasons) {

    static BlindSpotsView from(UUID cycleId, UUID rankingRoundId, RankingRule rule, BlindSpots found) {
        return new BlindSpotsView(
                cycleId,
                rankingRoundId,
                rule,
                found.ranksApart(),
                found.compared().stream().map(ComparedPainPoint::from).toList(),
                List.of(
                        "blind spot: organisational rank − customer rank ≥ %d, and at least one case"
                                .formatted(found.ranksApart()),
                        "customer rank: by share of the mapped cases × mean severity; equal values share the better rank;"
                                + " pain points without a case come last"));
    }

    /// One pain point from both sides.
    @Schema(description = "One pain point as customers feel it and as the company ranks it.")
    record ComparedPainPoint(
            @Schema(description = "The pain point") UUID painPointId,

            @Schema(description = "Its title when the round closed", examples = "Street signs are replaced late")
            String title,

            @Schema(description = "Number of cases, from 0", examples = "74")
            long cases,

            @Schema(description = "Share of the mapped cases × mean severity, 0 to 100", examples = "3.74")
            double customerPain,

            @Schema(description = "Rank by customer pain, 1 = most", examples = "2")
            int customerRank,

            @Schema(description = "Rank by the company's ballots, 1 = most painful", examples = "9")
            int organisationalRank,

            @Schema(description = "Organisational rank − customer rank", examples = "7")
            int difference,

            @Schema(description = "Customers feel it far more than the company ranks it")
            boolean blindSpot) {

        static ComparedPainPoint from(BlindSpots.Compared compared) {
            return new ComparedPainPoint(
                    compared.painPointId(),
                    compared.title(),
                    compared.cases(),
                    compared.customerPain(),
                    compared.customerRank(),
                    compared.organisationalRank(),
                    compared.difference(),
                    compared.blindSpot());
        }
    }
}
