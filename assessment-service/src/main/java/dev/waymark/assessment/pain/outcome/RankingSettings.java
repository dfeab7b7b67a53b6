package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.Objects;

/// What a round is evaluated with; shown with the outcome.
///
/// @param ruleForPriorities the rule whose order goes on into the priorities; rank intervals and the pet-project test
///     use it
/// @param top how many of the first ranks the pet-project test looks at
/// @param resamples how many resamples the rank intervals rest on
/// @param seed where the resampling starts; the same seed gives the same intervals
public record RankingSettings(RankingRule ruleForPriorities, int top, int resamples, long seed) {

    public static final int MOST_RESAMPLES = 100_000;

    public RankingSettings {
        Objects.requireNonNull(ruleForPriorities, "ruleForPriorities");
        if (top < 1) {
            throw new IllegalArgumentException("top is %d, but at least 1 rank must be looked at.".formatted(top));
        }
        if (resamples < 1 || resamples > MOST_RESAMPLES) {
            throw new IllegalArgumentException(
                    "resamples is %d, but must be 1..%d.".formatted(resamples, MOST_RESAMPLES));
        }
    }
}
