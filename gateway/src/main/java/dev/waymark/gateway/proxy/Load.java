package dev.waymark.gateway.proxy;

import io.vertx.core.buffer.Buffer;

/// What a caller sends beside the head of a request.
public sealed interface Load {

    /// Nothing.
    record None() implements Load {}

    /// A body that has come already.
    record Whole(Buffer body) implements Load {}

    /// A body that is passed on while it comes.
    ///
    /// @param limit bytes that are passed on at most
    record Streamed(long limit) implements Load {}
}
