package dev.waymark.gateway.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the guard remembers and asks.
@ConfigMapping(prefix = "waymark.gateway.guard")
public interface GuardConfig {

    /// Longest time for which a verified token is not verified again.
    @WithDefault("60S")
    Duration keep();

    /// Verified tokens that are remembered at most.
    @WithDefault("10000")
    int places();

    /// Pause between attempts to fetch the realm's keys while there are none.
    @WithDefault("2S")
    Duration keysPause();
}
