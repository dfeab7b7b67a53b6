package dev.waymark.roadmap.prioritising.robustness;

import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How robust the priorities are, as it is shown.
@Schema(description = "How robust the order of the priorities is to other weights, raters and ratings.")
record RobustPrioritiesView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The version of the scoring model that was tested", examples = "7")
        int modelVersion,

        @Schema(description = "k: of how many first ranks the tests speak", examples = "5")
        int top,

        @Schema(description = "Number of random weightings", examples = "10000")
        int draws,

        @Schema(description = "Where the sampling started; the same seed gives the same shares", examples = "20270101")
        long seed,

        @Schema(
                description = "How often each initiative takes each rank under random weights, in the order of the"
                        + " priorities; empty for WSJF and RICE, which have no weights")
        List<AcceptabilityView> ranks,

        @Schema(
                description = "How far each weight may move before the order of the first k changes; empty for WSJF and"
                        + " RICE")
        List<WeightView> weights,

        @Schema(description = "What the first k would be without each rater, by name")
        List<RaterView> raters,

        @Schema(
                description = "The smallest rise of one rating that brings an initiative among the first k, for those"
                        + " behind them for whom there is one; empty for WSJF and RICE")
        List<ChangeView> changes) {

    /// How often an initiative takes each rank.
    @Schema(name = "RankAcceptabilityView", description = "How often an initiative takes each rank.")
    record AcceptabilityView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-07")
            String code,

            @Schema(description = "Its title", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "Its rank, from 1", examples = "1")
            int rank,

            @Schema(description = "Share of the draws on rank 1, 2, …, 0 to 1; they sum to 1")
            List<Double> shares,

            @Schema(description = "Mean rank over all draws, from 1", examples = "1.6")
            double meanRank) {}

    /// How far a weight may move.
    @Schema(name = "WeightRangeView", description = "How far the weight of one criterion may move, all others fixed.")
    record WeightView(
            @Schema(description = "The criterion") UUID criterionId,

            @Schema(description = "Its name", examples = "Customer need")
            String name,

            @Schema(description = "Its side") Side side,

            @Schema(description = "Its weight, above 0", examples = "3")
            double weight,

            @Schema(description = "Down to which weight the order of the first k stays, from 0", examples = "1.2")
            double low,

            @Schema(description = "Up to which weight it stays; absent where no weight changes it", examples = "7.5")
            @Nullable
            Double high,

            @Schema(description = "Code of what gains a rank below `low`; absent where nothing does", examples = "I-03")
            @Nullable
            String gainsBelow,

            @Schema(
                    description = "Code of what gains a rank above `high`; absent where nothing does",
                    examples = "I-09")
            @Nullable
            String gainsAbove) {}

    /// What one rater decides.
    @Schema(name = "RaterInfluenceView", description = "What the first k would be without one rater.")
    record RaterView(
            @Schema(description = "Sign-in name of the rater", examples = "ada.service")
            String rater,

            @Schema(description = "Whether the order of the first k would be another")
            boolean changesTop,

            @Schema(description = "Codes of those that would enter the first k", examples = "[\"I-09\"]")
            List<String> entering,

            @Schema(description = "Codes of those that would leave the first k", examples = "[\"I-03\"]")
            List<String> leaving,

            @Schema(
                    description = "Codes of those that would have no priority any more because nobody else has rated a"
                            + " criterion",
                    examples = "[\"I-11\"]")
            List<String> unranked) {}

    /// The smallest change of a rating.
    @Schema(name = "RatingChangeView", description = "The smallest rise of one rating that enters the first k.")
    record ChangeView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-09")
            String code,

            @Schema(description = "The criterion") UUID criterionId,

            @Schema(description = "Its name", examples = "Customer need")
            String criterion,

            @Schema(description = "Its side") Side side,

            @Schema(description = "The lowest rating now, 0 to 100", examples = "40")
            double from,

            @Schema(description = "What that rating would have to be, 0 to 100", examples = "61")
            double to,

            @Schema(description = "Priority of the kth, which it would reach", examples = "55.1")
            double priority) {}
}
