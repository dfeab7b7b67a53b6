package dev.waymark.gateway.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A request as a span: method, route, path and status, never a query, a header or a body.
final class TracedRequest implements RequestTrace {

    static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

    /// Callers may invent methods; a collector groups by them.
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private static final String OTHER = "_OTHER";
    private static final int ERRORS = 500;

    private final Tracer tracer;
    private final Span span;
    private final String method;

    private TracedRequest(Tracer tracer, Span span, String method) {
        this.tracer = tracer;
        this.span = span;
        this.method = method;
    }

    static TracedRequest begin(Tracer tracer, Optional<TraceParent> caller, String method) {
        var known = METHODS.contains(method) ? method : OTHER;
        var span = tracer.spanBuilder(known)
                .setParent(caller.map(TracedRequest::remote).orElseGet(Context::root))
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(METHOD, known)
                .startSpan();
        return new TracedRequest(tracer, span, known);
    }

    private static Context remote(TraceParent caller) {
        return Context.root().with(Span.wrap(caller.remote()));
    }

    @Override
    public String traceId() {
        return span.getSpanContext().getTraceId();
    }

    @Override
    public ServiceCall call(String service) {
        return TracedCall.begin(tracer, Context.root().with(span), method, service);
    }

    @Override
    public void over(@Nullable String route, String path, int status) {
        if (route != null) {
            span.updateName(method + " " + route).setAttribute(ROUTE, route);
        }
        span.setAttribute(PATH, path).setAttribute(STATUS, status);
        if (status >= ERRORS) {
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, String.valueOf(status));
        }
        span.end();
    }
}
