package dev.waymark.gateway.tracing;

import dev.waymark.program.tracing.TracingConfig;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.Shutdown;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Begins the part of the gateway in each request's trace. Where no collector is set, no span is made: a request costs
/// what it costs without tracing. The SDK is used as it is: Quarkus's extension would watch every connection through
/// Vert.x, switched off or not.
@Singleton
public class Tracing {

    private static final AttributeKey<String> PROGRAM = AttributeKey.stringKey("service.name");
    private static final String TRACES = "/v1/traces";
    private static final int SECONDS_TO_SEND = 2;

    private final Optional<SdkTracerProvider> provider;
    private final Optional<Tracer> tracer;

    public Tracing(TracingConfig config, @ConfigProperty(name = "quarkus.application.name") String program) {
        this.provider = config.endpoint().map(endpoint -> provider(endpoint, config.share(), program));
        this.tracer = provider.map(made -> made.get(Tracing.class.getPackageName()));
    }

    private static SdkTracerProvider provider(URI endpoint, double share, String program) {
        var base = endpoint.toString();
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + TRACES)
                .build();
        return SdkTracerProvider.builder()
                .setResource(Resource.getDefault().merge(Resource.create(Attributes.of(PROGRAM, program))))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
    }

    /// The state of a trace that does not go on must not go on either.
    public RequestTrace begin(HttpServerRequest request) {
        var caller = TraceParent.read(request.getHeader(TraceParent.HEADER));
        if (caller.isEmpty()) {
            request.headers().remove(TraceParent.STATE_HEADER);
        }
        return tracer.isPresent()
                ? TracedRequest.begin(tracer.get(), caller, request.method().name())
                : new Untraced(caller.map(TraceParent::next).orElseGet(TraceParent::fresh));
    }

    @Shutdown
    void close() {
        provider.ifPresent(made -> made.shutdown().join(SECONDS_TO_SEND, TimeUnit.SECONDS));
    }
}
