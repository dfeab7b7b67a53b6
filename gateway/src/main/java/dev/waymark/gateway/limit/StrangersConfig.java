package dev.waymark.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How many requests may come from one address without a valid access token.
@ConfigMapping(prefix = "waymark.gateway.strangers")
public interface StrangersConfig {

    /// Requests of one address within a period; also how many may come at once after a pause.
    @WithDefault("1200")
    int requests();

    /// The period. What is used up comes back evenly.
    @WithDefault("60S")
    Duration period();

    /// Addresses that are counted at most; which comes least is forgotten first.
    @WithDefault("10000")
    int addresses();

    /// Addresses of proxies before the gateway that are believed when they say, in `X-Forwarded-For`, for
    /// whom they call; separated by commas. Nobody by default: what comes from one connection is then
    /// counted together.
    Optional<List<String>> trustedProxies();
}
