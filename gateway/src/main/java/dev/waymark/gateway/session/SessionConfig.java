package dev.waymark.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Sessions of the console.
@ConfigMapping(prefix = "waymark.gateway.session")
public interface SessionConfig {

    /// Secret of the client with which the console signs people in; it also encrypts the cookie. At least 32
    /// characters, the same for all instances. The console is off without it.
    Optional<String> secret();

    /// Client of the realm with which the console signs people in.
    @WithDefault("waymark-session")
    String client();

    /// How long a session lasts without a request; the realm's own limit for idle sign-ins ends it earlier.
    @WithDefault("30M")
    Duration idle();
}
