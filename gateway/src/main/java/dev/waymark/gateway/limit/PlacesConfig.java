package dev.waymark.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many requests may be under way at once in this instance.
@ConfigMapping(prefix = "waymark.gateway.places")
public interface PlacesConfig {

    /// Ordinary requests of one caller.
    @WithDefault("64")
    int requests();

    /// Bodies of more than 64 KiB, or of unknown length, that one caller sends.
    @WithDefault("8")
    int uploads();

    /// Such bodies that all callers send.
    @WithDefault("64")
    int uploadsOfAll();

    /// Event streams and requests with `Prefer: wait` of one caller.
    @WithDefault("10")
    int waiting();

    /// Event streams and requests with `Prefer: wait` of all callers.
    @WithDefault("400")
    int waitingOfAll();
}
