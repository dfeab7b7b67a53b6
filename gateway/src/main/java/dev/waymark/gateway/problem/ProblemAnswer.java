package dev.waymark.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
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
            var _ = write(context.request(), refusal, showable(context.request().path()));
            linger(context.vertx(), context.request());
        } else if (!context.response().ended()) {
            context.request().connection().close();
        }
    }

    /// Sends the refusal as the last answer of its connection.
    public static void sendLast(RoutingContext context, Refusal refusal) {
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            LastAnswer.send(
                    context.request(), refusal, showable(context.request().path()));
        }
    }

    /// Writes the refusal as the answer to something that no route has seen and that may have no path.
    static Future<Void> write(HttpServerRequest request, Refusal refusal, @Nullable String instance) {
        var response = request.response();
        response.setStatusCode(refusal.problem().status()).putHeader("Content-Type", Refusal.MEDIA_TYPE);
        refusal.headers().forEach(response::putHeader);
        return response.end(body(request, refusal, instance));
    }

    /// The body of a refusal of which only the status is known.
    public static Buffer bodyOfStatus(HttpServerRequest request, int status) {
        var title = HttpResponseStatus.valueOf(status).reasonPhrase();
        return Buffer.buffer(Refusal.bodyOfStatus(status, title, showable(request.path()), requestId(request)));
    }

    private static Buffer body(HttpServerRequest request, Refusal refusal, @Nullable String instance) {
        return Buffer.buffer(refusal.body(instance, requestId(request)));
    }

    /// The id that the entrance gave to the request.
    private static String requestId(HttpServerRequest request) {
        var requestId = request.response().headers().get(RequestId.HEADER);
        return requestId == null ? "" : requestId;
    }

    /// A refused body is read on for a moment, so that the caller sees the answer instead of a reset connection.
    public static void linger(Vertx vertx, HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
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
