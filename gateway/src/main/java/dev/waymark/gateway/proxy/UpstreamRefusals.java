package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.services.ServiceLimits;

/// Refusals when a service could not be reached or did not answer properly.
final class UpstreamRefusals {

    private UpstreamRefusals() {}

    static Refusal overloaded() {
        return Refusal.of(GatewayProblem.OVERLOADED, "Too many requests are under way. Try again in a moment.");
    }

    static Refusal away() {
        return Refusal.of(GatewayProblem.SERVICE_AWAY, "The operation is away for the moment. Try again.");
    }

    /// The service is left alone for a while.
    static Refusal spared(ServiceLimits limits) {
        return Refusal.of(
                GatewayProblem.SERVICE_AWAY,
                "The operation has failed too often and is left alone for the moment. Try again.",
                "Retry-After",
                String.valueOf(limits.circuitPause().plusMillis(999).toSeconds()));
    }

    static Refusal late() {
        return Refusal.of(
                GatewayProblem.SERVICE_TOO_SLOW,
                "No answer came in time. The operation may have been carried out: look before you repeat it.");
    }

    static Refusal broken() {
        return Refusal.of(
                GatewayProblem.BROKEN_ANSWER,
                "The answer was broken. The operation may have been carried out: look before you repeat it.");
    }
}
