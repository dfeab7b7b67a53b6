package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.outcome.RankingSettings;
import dev.waymark.assessment.pain.tally.RankingRule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How rounds are evaluated; shown with every outcome. The rule and the top hold for rounds that name none when they
/// are opened: what counts is known before the first ballot. The rest is taken when a round closes.
@ConfigMapping(prefix = "waymark.ranking")
interface RankingConfig {

    /// The rule whose order goes on into the priorities.
    @WithDefault("PER_HEAD")
    RankingRule rule();

    /// How many of the first ranks the pet-project test looks at, 1 to 300.
    @WithDefault("5")
    @Min(1)
    @Max(OpenRankingRound.MOST_PAIN_POINTS)
    int top();

    /// How many resamples the rank intervals rest on, 1 to 100 000.
    @WithDefault("1000")
    @Min(1)
    @Max(RankingSettings.MOST_RESAMPLES)
    int resamples();

    /// Where the resampling starts; the same seed gives the same intervals.
    @WithDefault("20270101")
    long seed();
}
