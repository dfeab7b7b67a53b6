package dev.waymark.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// A service's answer on its way to the caller. Nothing is held back: a piece goes on when it comes. When the service
/// falls silent or breaks off, so does the answer, by a closed connection: the caller must not take it for whole. The
/// failure is not passed on, for the proxy would then reset the response without anybody hearing of its end.
final class WatchedAnswer extends RelayedStream {

    private final Vertx vertx;
    private final Duration silence;
    private final Consumer<Throwable> whenBroken;
    private long lastPiece = System.nanoTime();
    private long timer;
    private boolean over;

    WatchedAnswer(ReadStream<Buffer> source, Vertx vertx, Duration silence, Consumer<Throwable> whenBroken) {
        super(source);
        this.vertx = vertx;
        this.silence = silence;
        this.whenBroken = whenBroken;
        watch(silence.toMillis());
    }

    private void watch(long millis) {
        timer = vertx.setTimer(Math.max(1, millis), expired -> {
            var left = silence.toMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastPiece);
            if (left > 0) {
                watch(left);
            } else {
                broken(new TimeoutException("silent for " + silence));
            }
        });
    }

    @Override
    boolean arrived(Buffer piece) {
        lastPiece = System.nanoTime();
        return true;
    }

    @Override
    void broken(Throwable cause) {
        if (!over) {
            over();
            whenBroken.accept(cause);
        }
    }

    @Override
    void over() {
        over = true;
        vertx.cancelTimer(timer);
    }
}
