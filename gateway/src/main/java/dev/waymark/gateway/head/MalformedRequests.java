package dev.waymark.gateway.head;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.LastAnswer;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.problem.RequestId;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers requests that cannot be decoded as HTTP with a problem: broken or too long request lines and headers, or
/// conflicting lengths of a body. By default Vert.x answers those with an empty body before any route is asked, and
/// Quarkus offers no setting for another handler. A tracer is called before Vert.x chooses the handler, so one is
/// installed that sets ours.
public final class MalformedRequests implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        if (builder.tracer() == null) {
            builder.tracer(new Watch());
        }
    }

    private static void refuse(HttpServerRequest request) {
        if (LastAnswer.isGivenBefore(request)) {
            return;
        }
        request.response().putHeader(RequestId.HEADER, RequestId.of(null));
        LastAnswer.send(request, refusal(request.decoderResult().cause()), null);
    }

    private static Refusal refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException tooLong ->
                Refusal.of(GatewayProblem.TARGET_TOO_LONG, "The request line is too long to be read.");
            case TooLongHttpHeaderException tooLong ->
                Refusal.of(GatewayProblem.HEADERS_TOO_LARGE, "The headers are too large to be read.");
            case null, default ->
                Refusal.of(GatewayProblem.MALFORMED_REQUEST, "The request is not well-formed HTTP/1.1.");
        };
    }

    private static final class Watch implements VertxTracer<Object, Object> {

        @Override
        public <R> @Nullable Object receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest received
                    && received.connection() instanceof HttpServerConnection connection) {
                connection.invalidRequestHandler(MalformedRequests::refuse);
            }
            return null;
        }
    }
}
