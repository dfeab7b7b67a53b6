package dev.waymark.rest.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.program.tracing.TracingConfig;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracedSpansTest {

    private record Settings(double share) implements TracingConfig {

        @Override
        public Optional<URI> endpoint() {
            return Optional.empty();
        }
    }

    private final Tracer all = tracer(1);
    private final Tracer none = tracer(0);

    private static Tracer tracer(double share) {
        return SdkTracerProvider.builder()
                .setSampler(new RequestSampler(new Settings(share)))
                .addSpanProcessor(new WithoutCallers())
                .build()
                .get("test");
    }

    private static boolean isRecorded(Tracer tracer, Context parent, SpanKind kind) {
        return tracer.spanBuilder("x")
                .setParent(parent)
                .setSpanKind(kind)
                .startSpan()
                .isRecording();
    }

    private static Context caller(TraceFlags flags) {
        return Context.root()
                .with(Span.wrap(SpanContext.createFromRemoteParent(
                        "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", flags, TraceState.getDefault())));
    }

    @Test
    void aTraceBeginsWithARequestAndWithNothingElse() {
        assertThat(isRecorded(all, Context.root(), SpanKind.SERVER)).isTrue();
        assertThat(isRecorded(all, Context.root(), SpanKind.CLIENT)).isFalse();
        assertThat(isRecorded(all, Context.root(), SpanKind.INTERNAL)).isFalse();
    }

    @Test
    void theShareIsOfTracesThatBeginHere() {
        assertThat(isRecorded(none, Context.root(), SpanKind.SERVER)).isFalse();
        assertThat(isRecorded(none, caller(TraceFlags.getSampled()), SpanKind.SERVER))
                .isTrue();
        assertThat(isRecorded(none, caller(TraceFlags.getSampled()), SpanKind.CLIENT))
                .isTrue();
        assertThat(isRecorded(all, caller(TraceFlags.getDefault()), SpanKind.SERVER))
                .isFalse();
    }

    @Test
    void queriesAndCallersAreLeftOut() {
        var span = (ReadableSpan) all.spanBuilder("x")
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(WithoutCallers.QUERY, "name=Smith")
                .setAttribute(WithoutCallers.CALLER, "192.0.2.7")
                .setAttribute(WithoutCallers.PROGRAM, "Browser/1")
                .setAttribute(WithoutCallers.ADDRESS, "http://sibling:8080/v1/cycles?name=Smith")
                .startSpan();

        assertThat(span.toSpanData().getAttributes().asMap())
                .containsEntry(WithoutCallers.QUERY, "")
                .containsEntry(WithoutCallers.CALLER, "")
                .containsEntry(WithoutCallers.PROGRAM, "")
                .containsEntry(WithoutCallers.ADDRESS, "http://sibling:8080/v1/cycles");
    }

    @Test
    void theAddressOfACollectorTurnsEverythingOn() {
        assertThat(TracingSettings.settings("http://collector:4318"))
                .containsEntry("quarkus.otel.sdk.disabled", "false")
                .containsEntry("quarkus.datasource.jdbc.telemetry.enabled", "true")
                .containsEntry("org.eclipse.microprofile.rest.client.propagateHeaders", "X-Request-Id")
                .containsEntry("quarkus.otel.exporter.otlp.traces.endpoint", "http://collector:4318");
    }
}
