package dev.waymark.gateway.proxy;

import dev.waymark.gateway.body.BodyTimes;
import dev.waymark.gateway.body.Deadline;
import dev.waymark.gateway.body.WholeBody;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/// A request body that is passed on while it comes, as fast as the service reads it; it breaks off when it
/// gets larger than allowed, however its sender declared it.
final class StreamedBody {

    private static final long LARGEST_BUT_FILES = 10 << 20;

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long limit;
    private final BodyTimes times;
    private final long latest;
    private long bytes;
    private boolean over;

    StreamedBody(HttpServerRequest from, HttpClientRequest to, long limit, RequestLimits limits) {
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.times =
                new BodyTimes(limit > LARGEST_BUT_FILES ? limits.fileTime() : limits.bodyTime(), limits.bodySilence());
        this.latest = System.nanoTime() + times.whole().toNanos();
    }

    boolean isOver() {
        return over;
    }

    void pass(Deadline deadline, Consumer<Refusal> whenTooLarge, Runnable whenOver) {
        var length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            to.setChunked(true);
        } else {
            to.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
        deadline.in(times.silence(), latest);
        from.handler(piece -> {
            if (bytes + piece.length() > limit) {
                from.handler(rest -> {});
                whenTooLarge.accept(WholeBody.tooLarge(limit));
                return;
            }
            deadline.in(times.silence(), latest);
            passOn(piece);
        });
        from.endHandler(end -> {
            over = true;
            whenOver.run();
            to.end();
        });
        from.exceptionHandler(gone -> to.reset());
        from.resume();
    }

    private void passOn(Buffer piece) {
        bytes += piece.length();
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }
}
