package dev.waymark.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body on its way from one side to the other, as it is.
abstract class RelayedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private @Nullable Handler<Throwable> failureHandler;

    RelayedStream(ReadStream<Buffer> source) {
        this.source = source;
    }

    /// A piece has come.
    ///
    /// @return whether it is to be passed on
    abstract boolean arrived(Buffer piece);

    /// The body is over, whole or broken.
    abstract void over();

    /// The source has failed.
    void broken(Throwable cause) {
        over();
        fail(cause);
    }

    /// Breaks the body off on the way.
    final void fail(Throwable cause) {
        var handler = failureHandler;
        if (handler != null) {
            handler.handle(cause);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : piece -> {
                            if (arrived(piece)) {
                                handler.handle(piece);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            over();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
        source.exceptionHandler(handler == null ? null : this::broken);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
