package dev.waymark.gateway.body;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/// A body that is read to its end before a connection to a service is taken, so that a slow sender occupies none.
public final class WholeBody {

    private final HttpServerRequest request;
    private final long limit;
    private final BodyTimes times;
    private final long latest;
    private final Promise<Outcome> outcome = Promise.promise();
    private final Buffer read = Buffer.buffer();
    private @Nullable Deadline deadline;
    private boolean over;

    private WholeBody(HttpServerRequest request, long limit, BodyTimes times) {
        this.request = request;
        this.limit = limit;
        this.times = times;
        this.latest = System.nanoTime() + times.whole().toNanos();
    }

    /// What became of a body.
    public sealed interface Outcome {

        /// It has come.
        record Whole(Buffer body) implements Outcome {}

        /// It is refused; the rest of it may still come.
        record Refused(Refusal refusal) implements Outcome {}

        /// It did not come in time, so the connection is of no more use.
        record Late(Refusal refusal) implements Outcome {}

        /// Its sender has gone.
        record Abandoned() implements Outcome {}
    }

    /// Whether the request announces a body.
    public static boolean isAnnounced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /// @param limit bytes that are read at most
    public static Future<Outcome> of(HttpServerRequest request, long limit, BodyTimes times, Vertx vertx) {
        return new WholeBody(request, limit, times).read(vertx);
    }

    /// The refusal of a body that is larger.
    public static Refusal tooLarge(long limit) {
        return Refusal.of(
                GatewayProblem.BODY_TOO_LARGE,
                "The body is too large: %d bytes are read here. Send less at once.".formatted(limit));
    }

    /// The refusal of a body that did not come in time.
    public static Refusal tooSlow() {
        return Refusal.of(GatewayProblem.BODY_TOO_SLOW, "The body did not arrive in time. Send it again.");
    }

    private Future<Outcome> read(Vertx vertx) {
        request.handler(this::arrived)
                .endHandler(end -> finish(new Outcome.Whole(read)))
                .exceptionHandler(gone -> finish(new Outcome.Abandoned()))
                .resume();
        if (!over && request.isEnded()) {
            finish(new Outcome.Whole(read));
        } else if (!over) {
            deadline = Deadlines.ofThisLoop(vertx).begin(() -> finish(new Outcome.Late(tooSlow())));
            deadline.in(times.silence(), latest);
        }
        return outcome.future();
    }

    private void arrived(Buffer piece) {
        if (over) {
            return;
        }
        if (read.length() + piece.length() > limit) {
            finish(new Outcome.Refused(tooLarge(limit)));
            return;
        }
        read.appendBuffer(piece);
        if (deadline != null) {
            deadline.in(times.silence(), latest);
        }
    }

    private void finish(Outcome end) {
        if (over) {
            return;
        }
        over = true;
        if (deadline != null) {
            deadline.over();
        }
        outcome.complete(end);
    }
}
