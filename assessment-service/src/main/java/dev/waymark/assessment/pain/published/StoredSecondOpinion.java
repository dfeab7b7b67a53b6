package dev.waymark.assessment.pain.published;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The second opinion as the database keeps it.
record StoredSecondOpinion(
        List<UUID> order,
        @Nullable Double disagreements,
        @Nullable Double bound,
        @Nullable Boolean proven,
        List<List<UUID>> tiers,
        @Nullable Boolean severalBest,
        List<Integer> components,
        @Nullable Double reversedPairs,
        @Nullable Integer pairs,
        String rule,
        @Nullable String reason) {

    static StoredSecondOpinion of(SecondOpinionView opinion) {
        return new StoredSecondOpinion(
                opinion.order(),
                opinion.disagreements(),
                opinion.bound(),
                opinion.proven(),
                opinion.tiers(),
                opinion.severalBest(),
                opinion.components(),
                opinion.reversedPairs(),
                opinion.pairs(),
                opinion.rule(),
                opinion.reason());
    }

    SecondOpinionView view() {
        return new SecondOpinionView(
                order,
                disagreements,
                bound,
                proven,
                tiers,
                severalBest,
                components,
                reversedPairs,
                pairs,
                rule,
                reason);
    }
}
