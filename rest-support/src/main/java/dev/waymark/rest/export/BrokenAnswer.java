package dev.waymark.rest.export;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/// An answer whose rest cannot be written.
public final class BrokenAnswer {

    private BrokenAnswer() {}

    /// Closes the connection where the answer has begun: the framework would end it as if it were whole. Waits until the
    /// connection is closed, because that end may otherwise be written before.
    public static void breakOff() {
        var request = CurrentRequestManager.get().unwrap(HttpServerRequest.class);
        if (request.response().headWritten()) {
            request.connection().close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
