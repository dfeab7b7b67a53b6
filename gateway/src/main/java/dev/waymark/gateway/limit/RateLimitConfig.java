package dev.waymark.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How many requests one caller may make.
@ConfigMapping(prefix = "waymark.gateway.rate-limit")
public interface RateLimitConfig {

    /// Requests of one caller within a period; also how many may come at once after a pause.
    @WithDefault("6000")
    int requests();

    /// The period. What is used up comes back evenly.
    @WithDefault("60S")
    Duration period();

    /// Whether all instances count together, in the gateway's database; otherwise each counts what comes to it.
    @WithDefault("false")
    boolean shared();

    /// Callers who are counted at most by one instance; who calls least is forgotten first.
    @WithDefault("10000")
    int callers();
}
