package dev.waymark.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/// A request body that breaks off when it gets larger than allowed, however its sender declared it.
final class CountedBody extends RelayedStream {

    private final long limit;
    private final Runnable whenOver;
    private long bytes;
    private boolean over;

    CountedBody(ReadStream<Buffer> source, long limit, Runnable whenOver) {
        super(source);
        this.limit = limit;
        this.whenOver = whenOver;
    }

    boolean isOver() {
        return over;
    }

    boolean isTooLarge() {
        return bytes > limit;
    }

    @Override
    boolean arrived(Buffer piece) {
        if (isTooLarge()) {
            return false;
        }
        bytes += piece.length();
        if (isTooLarge()) {
            fail(new IllegalStateException("more than %d bytes".formatted(limit)));
            return false;
        }
        return true;
    }

    @Override
    void over() {
        over = true;
        whenOver.run();
    }
}
