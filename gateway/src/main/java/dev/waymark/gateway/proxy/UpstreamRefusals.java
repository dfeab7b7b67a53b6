package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.concurrent.TimeoutException;

/// What a caller is told when the way to a service or back failed.
final class UpstreamRefusals {

    private UpstreamRefusals() {}

    /// @param bodyOver whether the caller had sent the whole request
    static Refusal of(Throwable failure, boolean bodyOver, ServiceLimits limits) {
        return switch (failure) {
            case UnreachableService unreachable
            when unreachable.getCause() instanceof ConnectionPoolTooBusyException ->
                Refusal.of(GatewayProblem.OVERLOADED, "Too many requests are under way. Try again in a moment.");
            case UnreachableService unreachable ->
                Refusal.of(GatewayProblem.SERVICE_AWAY, "The operation is away for the moment. Try again.");
            case OpenCircuitException spared ->
                Refusal.of(
                        GatewayProblem.SERVICE_AWAY,
                        "The operation has failed too often and is left alone for the moment. Try again.",
                        "Retry-After",
                        String.valueOf(limits.circuitPause().plusMillis(999).toSeconds()));
            case TimeoutException late
            when bodyOver ->
                Refusal.of(
                        GatewayProblem.SERVICE_TOO_SLOW,
                        "No answer came in time. The operation may have been carried out: look before you repeat it.");
            case TimeoutException late ->
                Refusal.of(GatewayProblem.BODY_TOO_SLOW, "The body did not arrive in time. Send it again.");
            default ->
                Refusal.of(
                        GatewayProblem.BROKEN_ANSWER,
                        "The answer was broken. The operation may have been carried out: look before you repeat it.");
        };
    }
}
