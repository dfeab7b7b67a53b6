package dev.waymark.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// How the guard remembers and asks.
@ConfigMapping(prefix = "waymark.gateway.guard")
public interface GuardConfig {

    /// Longest time for which a verified token is not verified again.
    @WithDefault("60S")
    Duration keep();

    /// Verified tokens that are remembered at most.
    @WithDefault("10000")
    int places();

    /// Longest life of an access token in the realm; for so long an ended sign-in is remembered.
    @WithDefault("10M")
    Duration longestToken();

    /// Clients of the realm that report ended sign-ins to the gateway (`POST /sign-out`).
    @WithDefault("waymark-console,waymark-session,waymark-demo")
    List<String> signOutAudience();

    /// Pause between attempts to fetch the realm's keys while there are none.
    @WithDefault("2S")
    Duration keysPause();

    /// Longest time for which a token waits while the keys of the realm are fetched again because it names
    /// one that is not known. Then it is refused, and the fetching goes on; it begins once in ten seconds
    /// at most (`quarkus.oidc.token.forced-jwk-refresh-interval`).
    @WithDefault("0.25S")
    Duration keysPatience();
}
