package dev.waymark.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sends refusals.
public final class ProblemAnswer {

    /// Milliseconds in which a refused caller may finish sending a body that nobody reads.
    public static final long LINGERING = 2_000;

    private static final Pattern SHOWABLE = Pattern.compile("/[!-~]*");

    private ProblemAnswer() {}

    public static void send(RoutingContext context, Refusal refusal) {
        if (!context.response().headWritten()) {
            write(context.request(), refusal, showable(context.request().path()));
            linger(context.vertx(), context.request());
        } else if (!context.response().ended()) {
            context.request().connection().close();
        }
    }

    /// Writes the refusal as the answer to something that no route has seen and that may have no path.
    public static void write(HttpServerRequest request, Refusal refusal, @Nullable String instance) {
        var response = request.response();
        response.setStatusCode(refusal.problem().status()).putHeader("Content-Type", Refusal.MEDIA_TYPE);
        refusal.headers().forEach(response::putHeader);
        response.end(body(request, refusal, instance));
    }

    /// The refusal's body, with the id that the entrance gave to the request.
    public static Buffer body(HttpServerRequest request, Refusal refusal) {
        return body(request, refusal, showable(request.path()));
    }

    private static Buffer body(HttpServerRequest request, Refusal refusal, @Nullable String instance) {
        var requestId = request.response().headers().get(RequestId.HEADER);
        return Buffer.buffer(refusal.body(instance, requestId == null ? "" : requestId));
    }

    /// A refused body is read on for a moment, so that the caller sees the answer instead of a reset connection.
    public static void linger(Vertx vertx, HttpServerRequest request) {
        if (!request.isEnded()) {
            vertx.setTimer(LINGERING, expired -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private static @Nullable String showable(@Nullable String path) {
        return path != null && SHOWABLE.matcher(path).matches() ? path : null;
    }
}
