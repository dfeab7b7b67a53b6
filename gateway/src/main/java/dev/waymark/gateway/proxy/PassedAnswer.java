package dev.waymark.gateway.proxy;

import dev.waymark.gateway.body.Deadline;
import dev.waymark.gateway.coding.AcceptEncoding;
import dev.waymark.gateway.coding.CodedTag;
import dev.waymark.gateway.coding.Compression;
import dev.waymark.gateway.coding.GzipStream;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A service's answer on its way to the caller. A small one of known length goes on whole, with its head,
/// in one write; of any other each piece goes on when it comes, as fast as the caller reads.
final class PassedAnswer {

    private static final int SMALL = 16 * 1024;
    private static final int DIGITS = 5;
    private static final int NO_CONTENT = 204;
    private static final int REDIRECTION = 300;
    private static final int NOT_MODIFIED = 304;

    private final RoutingContext context;
    private final HttpClientResponse from;
    private final Deadline deadline;
    private final Duration silence;
    private final Consumer<Throwable> whenBroken;
    private final boolean mayBeCompressed;
    private final boolean compressed;

    PassedAnswer(
            RoutingContext context,
            HttpClientResponse from,
            Deadline deadline,
            Duration silence,
            Consumer<Throwable> whenBroken) {
        this.context = context;
        this.from = from;
        this.deadline = deadline;
        this.silence = silence;
        this.whenBroken = whenBroken;
        this.mayBeCompressed = from.statusCode() < REDIRECTION && Compression.isFor(from.headers());
        this.compressed =
                mayBeCompressed && AcceptEncoding.acceptsGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    void pass(URI service) {
        var length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (isBodiless()) {
            begin(service, length);
            context.response().end();
            from.resume();
            return;
        }
        deadline.in(silence);
        if (length != null && length.length() <= DIGITS && Integer.parseInt(length) <= SMALL) {
            passWhole(service, Buffer.buffer(Integer.parseInt(length)), length);
        } else {
            begin(service, length);
            if (compressed) {
                passCompressed(new GzipStream());
            } else {
                context.response().setChunked(length == null);
                from.handler(this::passOn).endHandler(end -> finish());
            }
        }
        from.exceptionHandler(whenBroken::accept).resume();
    }

    /// Passes on a refusal of the service's server, which comes without a problem, as a problem.
    void repair(URI service) {
        begin(service, null);
        var response = context.response();
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Refusal.MEDIA_TYPE)
                .end(ProblemAnswer.bodyOfStatus(context.request(), from.statusCode()));
        deadline.over();
        from.resume();
    }

    private void begin(URI service, @Nullable String length) {
        var to = context.response();
        to.setStatusCode(from.statusCode());
        ForwardedHeaders.toCaller(to.headers(), from.headers(), service);
        nameCoding(to.headers());
        if (length != null && from.statusCode() != NO_CONTENT && !compressed) {
            to.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
    }

    private void nameCoding(MultiMap headers) {
        var known = from.statusCode() == NOT_MODIFIED && isCompressedKnown();
        if (mayBeCompressed || known) {
            Compression.vary(headers);
        }
        if (compressed) {
            Compression.name(headers);
        } else if (known) {
            Compression.nameTag(headers);
        }
    }

    /// Whether the caller asked with the tag of the compressed representation.
    private boolean isCompressedKnown() {
        var condition = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return condition != null && CodedTag.isNamedBy(condition);
    }

    private void passWhole(URI service, Buffer whole, String length) {
        from.handler(piece -> {
            deadline.in(silence);
            whole.appendBuffer(piece);
        });
        from.endHandler(end -> {
            deadline.over();
            begin(service, length);
            context.response().end(compressed ? GzipStream.whole(whole) : whole);
        });
    }

    private void passOn(Buffer piece) {
        deadline.in(silence);
        var to = context.response();
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }

    private void finish() {
        deadline.over();
        context.response().end();
    }

    private void passCompressed(GzipStream gzip) {
        context.response().setChunked(true);
        context.addEndHandler(ended -> gzip.end());
        from.handler(piece -> passOn(gzip.next(piece))).endHandler(end -> {
            deadline.over();
            context.response().end(gzip.end());
        });
    }

    /// Such an answer must not be announced as chunked.
    private boolean isBodiless() {
        return from.statusCode() == NO_CONTENT
                || from.statusCode() == NOT_MODIFIED
                || context.request().method().equals(HttpMethod.HEAD);
    }
}
