package dev.waymark.roadmap.prioritising.priority;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How indices and priorities are shown and tested.
@ConfigMapping(prefix = "waymark.priority")
public interface PriorityConfig {

    /// Where the quadrants of the index map are cut, 0..100.
    @WithDefault("50")
    double quadrantThreshold();

    /// How many random weightings the robustness of the order rests on.
    @WithDefault("10000")
    int draws();

    /// Where the sampling starts; the same seed gives the same shares.
    @WithDefault("20270101")
    long seed();

    /// How many of the first ranks the robustness speaks of.
    @WithDefault("5")
    int top();

    /// From which distance of both indices, 0..100, an initiative counts as unresolved at the sign-off.
    @WithDefault("30")
    double unresolvedGap();
}
