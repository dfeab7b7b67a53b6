package dev.waymark.gateway.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracedRequestTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Optional<TraceParent> CALLER = TraceParent.read("00-" + TRACE + "-00f067aa0ba902b7-01");
    private static final String ROUTE = "/v1/cycles/{cycleId}";

    private final List<SpanData> told = new ArrayList<>();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new Collector()))
            .build()
            .get("test");

    private final class Collector implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            told.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @Test
    void aCallIsAChildOfTheRequestWhichIsAChildOfTheCaller() {
        var request = TracedRequest.begin(tracer, CALLER, "GET");
        var call = request.call("assessment-service");
        var header = TraceParent.read(call.traceParent()).orElseThrow();
        call.answered(200);
        request.over(ROUTE, "/v1/cycles/7", 200);

        var asked = told.getFirst();
        var received = told.getLast();
        assertThat(request.traceId()).isEqualTo(TRACE);
        assertThat(header).isEqualTo(new TraceParent(TRACE, asked.getSpanId(), "01"));
        assertThat(asked.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(asked.getName()).isEqualTo("GET assessment-service");
        assertThat(asked.getParentSpanId()).isEqualTo(received.getSpanId());
        assertThat(received.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(received.getName()).isEqualTo("GET " + ROUTE);
        assertThat(received.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(told).allSatisfy(span -> {
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getAttributes().get(TracedRequest.STATUS)).isEqualTo(200);
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        });
    }

    @Test
    void aCallerThatDoesNotRecordIsFollowed() {
        var request = TracedRequest.begin(tracer, TraceParent.read("00-" + TRACE + "-00f067aa0ba902b7-00"), "GET");
        var header = request.call("assessment-service").traceParent();
        request.over(ROUTE, "/v1/cycles/7", 200);

        assertThat(header).matches("00-" + TRACE + "-[0-9a-f]{16}-00");
        assertThat(told).isEmpty();
    }

    @Test
    void aFailureIsNamedByItsKindAndNotByItsMessage() {
        var request = TracedRequest.begin(tracer, Optional.empty(), "GET");
        var call = request.call("assessment-service");
        call.failed(new IOException("http://assessment/v1/cycles?name=Smith"));
        call.answered(200);
        request.over(ROUTE, "/v1/cycles", 503);

        assertThat(told).hasSize(2).allSatisfy(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.toString()).doesNotContain("Smith");
        });
        assertThat(told.getFirst().getAttributes().get(TracedRequest.ERROR)).isEqualTo("java.io.IOException");
        assertThat(told.getLast().getAttributes().get(TracedRequest.ERROR)).isEqualTo("503");
    }

    @Test
    void anInventedMethodIsNoNameOfASpan() {
        TracedRequest.begin(tracer, Optional.empty(), "BREW4711").over(null, "-", 405);

        assertThat(told).singleElement().extracting(SpanData::getName).isEqualTo("_OTHER");
    }
}
