package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.outcome.SecondOpinion;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The second opinion as it is shown.
@Schema(
        description =
                "The Kemeny order: the one that disagrees least with the orders of the groups, pair by pair. It is given"
                        + " beside the order of the rule for priorities and never replaces it.")
public record SecondOpinionView(
        @Schema(description = "Pain points, most painful first; empty when there is none to show")
        List<UUID> order,

        @Schema(
                description =
                        "Pairs of pain points that the groups order the other way round, each group as often as it has"
                                + " ballots, from 0; a pair that a group ties counts ½; absent when there is no order",
                examples = "14")
        @Nullable
        Double disagreements,

        @Schema(
                description = "No order has fewer disagreements than this, from 0; absent when there is no order",
                examples = "14")
        @Nullable
        Double bound,

        @Schema(description = "The order is known to be the best; absent when there is no order") @Nullable
        Boolean proven,

        @Schema(
                description =
                        "The order in tiers, most painful first: between tiers all best orders agree, within a tier they do"
                                + " not; empty when there is no order")
        List<List<UUID>> tiers,

        @Schema(description = "Other orders are as good as this one; absent when that is not known") @Nullable
        Boolean severalBest,

        @Schema(
                description =
                        "How many pain points each component has, those that majorities alone do not order; the most"
                                + " painful component first; each from 1; empty when there is no order",
                examples = "[1, 1, 1, 1]")
        List<Integer> components,

        @Schema(
                description =
                        "Kendall's distance to the order of the rule for priorities: pairs that the two order the other"
                                + " way round, from 0; a pair that the rule ties counts ½; absent when there is no order",
                examples = "2")
        @Nullable
        Double reversedPairs,

        @Schema(
                description = "All pairs of pain points, m·(m − 1)/2, from 0; absent when there is no order",
                examples = "6")
        @Nullable
        Integer pairs,

        @Schema(
                description = "The rule in words",
                examples =
                        "The order with the fewest disagreements: 1 for each ballot of a group and pair that the group"
                                + " orders the other way round, ½ for each pair that it ties.")
        String rule,

        @Schema(
                description = "Why there is no order; absent when there is one",
                examples = "An exact order is tried for up to 40 pain points; the round has 52.")
        @Nullable
        String reason) {

    private static final String RULE =
            "The order with the fewest disagreements (Kemeny) with the orders of the groups, which follow from the sums of"
                    + " their points: 1 for each ballot of a group and pair that the group orders the other way round, ½"
                    + " for each pair that it ties. Among equally good orders one is shown that starts from the order of"
                    + " the rule for priorities; what they do not agree about shares a tier.";

    public static SecondOpinionView from(SecondOpinion opinion) {
        return switch (opinion) {
            case SecondOpinion.Given given ->
                new SecondOpinionView(
                        given.order(),
                        given.disagreements(),
                        given.bound(),
                        given.proven(),
                        given.tiers(),
                        given.severalBest(),
                        given.components(),
                        given.reversedPairs(),
                        given.pairs(),
                        RULE,
                        null);
            case SecondOpinion.Absent absent ->
                new SecondOpinionView(
                        List.of(), null, null, null, List.of(), null, List.of(), null, null, RULE, absent.reason());
        };
    }
}
