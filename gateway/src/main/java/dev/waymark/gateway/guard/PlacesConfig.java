package dev.waymark.gateway.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many requests may be under way at once in this instance.
@ConfigMapping(prefix = "waymark.gateway.places")
public interface PlacesConfig {

    /// Ordinary requests of one caller.
    @WithDefault("64")
    int requests();

    /// Large bodies that one caller sends.
    @WithDefault("4")
    int uploads();

    /// Large bodies that all callers send.
    @WithDefault("64")
    int uploadsOfAll();

    /// Event streams and requests with `Prefer: wait` of one caller.
    @WithDefault("10")
    int waiting();

    /// Event streams and requests with `Prefer: wait` of all callers.
    @WithDefault("400")
    int waitingOfAll();
}
