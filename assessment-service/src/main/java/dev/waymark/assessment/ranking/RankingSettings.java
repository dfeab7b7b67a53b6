package dev.waymark.assessment.ranking;

import java.util.Objects;

/// What a programme lead may set for the evaluation of a round; shown with the outcome.
///
/// @param ruleForPriorities the rule whose order goes on into the priorities; rank intervals and the pet-project test
///     use it
/// @param top how many of the first ranks the pet-project test looks at
/// @param resamples how many resamples the rank intervals rest on
/// @param seed where the resampling starts; the same seed gives the same intervals
public record RankingSettings(RankingRule ruleForPriorities, int top, int resamples, long seed) {

    /// Per head, top 5, 1000 resamples.
    public static final RankingSettings DEFAULT = new RankingSettings(RankingRule.PER_HEAD, 5, 1000, 20_270_101L);

    public RankingSettings {
        Objects.requireNonNull(ruleForPriorities, "ruleForPriorities");
        if (top < 1) {
            throw new IllegalArgumentException("top is %d, but at least 1 rank must be looked at.".formatted(top));
        }
        if (resamples < 1 || resamples > 100_000) {
            throw new IllegalArgumentException("resamples is %d, but must be 1..100000.".formatted(resamples));
        }
    }
}
