package dev.waymark.assessment.blindspot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// When customers and company are far apart.
@ConfigMapping(prefix = "waymark.blind-spot")
interface BlindSpotConfig {

    /// Ranks by which the company must rank a pain point lower than customers feel it.
    @WithDefault("5")
    int ranksApart();
}
