package dev.waymark.program.tracing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// Traces of requests (OpenTelemetry) across the programs.
@ConfigMapping(prefix = "waymark.tracing")
public interface TracingConfig {

    /// Base address of a collector that takes OTLP over HTTP, like `http://collector:4318`. Nothing is traced without.
    Optional<URI> endpoint();

    /// Share of the traces that begin here and are recorded, 0 to 1. A caller that sends a trace of its own has decided
    /// about it.
    @WithDefault("1")
    double share();
}
