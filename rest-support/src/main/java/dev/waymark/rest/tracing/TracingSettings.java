package dev.waymark.rest.tracing;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Makes of the address of a collector what Quarkus needs to trace: one setting instead of several that can contradict
/// each other.
public final class TracingSettings implements ConfigSourceFactory {

    private static final String ENDPOINT = "waymark.tracing.endpoint";

    /// More than the defaults of the services, less than their own files and the environment.
    private static final int ORDINAL = 150;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return Optional.ofNullable(context.getValue(ENDPOINT))
                .map(ConfigValue::getValue)
                .filter(endpoint -> !endpoint.isBlank())
                .map(TracingSettings::settings)
                .<List<ConfigSource>>map(settings ->
                        List.of(new PropertiesConfigSource(settings, TracingSettings.class.getSimpleName(), ORDINAL)))
                .orElseGet(List::of);
    }

    /// A sibling goes on with the span of its call, and no longer with that of the request.
    static Map<String, String> settings(String endpoint) {
        return Map.of(
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.exporter.otlp.traces.endpoint", endpoint,
                "quarkus.datasource.jdbc.telemetry.enabled", "true",
                "org.eclipse.microprofile.rest.client.propagateHeaders", "X-Request-Id");
    }
}
