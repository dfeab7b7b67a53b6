package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.services.UnreachableService;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;

/// Why a service gave no answer, or none to its end.
record UpstreamFailure(Throwable cause) {

    /// Whether the connection was closed before any answer, as one of an instance that stops.
    boolean isClosedUnanswered() {
        return cause instanceof HttpClosedException || cause instanceof IOException;
    }

    /// Whether the gateway itself ended the call.
    boolean isReset() {
        return cause instanceof StreamResetException;
    }

    /// Whether the service is to blame, and not the caller's body or our own haste.
    ///
    /// @param sent whether the whole body was sent
    boolean isOfTheService(boolean sent) {
        return cause instanceof UnreachableService ? !isOverload() : !isReset() && sent;
    }

    /// What the caller is told.
    Refusal refusal() {
        return switch (cause) {
            case UnreachableService unreachable ->
                isOverload() ? UpstreamRefusals.overloaded() : UpstreamRefusals.away();
            default -> UpstreamRefusals.broken();
        };
    }

    private boolean isOverload() {
        return cause.getCause() instanceof ConnectionPoolTooBusyException;
    }

    /// As it may be logged: messages of the HTTP client show whole targets, including the query.
    String told() {
        return cause instanceof UnreachableService
                ? cause.toString()
                : cause.getClass().getName();
    }
}
