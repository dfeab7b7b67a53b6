package dev.waymark.gateway.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/// A call of a service as a span, from the request for a connection to the head of the answer.
record TracedCall(Span span) implements ServiceCall {

    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("peer.service");
    private static final int ERRORS = 400;

    static TracedCall begin(Tracer tracer, Context request, String method, String service) {
        return new TracedCall(tracer.spanBuilder(method + " " + service)
                .setParent(request)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(TracedRequest.METHOD, method)
                .setAttribute(SERVICE, service)
                .startSpan());
    }

    @Override
    public String traceParent() {
        return TraceParent.of(span.getSpanContext()).header();
    }

    @Override
    public void answered(int status) {
        span.setAttribute(TracedRequest.STATUS, status);
        if (status >= ERRORS) {
            span.setStatus(StatusCode.ERROR).setAttribute(TracedRequest.ERROR, String.valueOf(status));
        }
        span.end();
    }

    /// Without its message, which may show the query.
    @Override
    public void failed(Throwable cause) {
        span.setStatus(StatusCode.ERROR)
                .setAttribute(TracedRequest.ERROR, cause.getClass().getName());
        span.end();
    }
}
