package dev.waymark.gateway.proxy;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much of a request is read.
@ConfigMapping(prefix = "waymark.gateway.limits")
public interface RequestLimits {

    /// Largest request body.
    @WithDefault("10M")
    MemorySize body();

    /// Largest sum of all request headers. The gateway adds some of its own and the services read 64 KiB.
    @WithDefault("60K")
    MemorySize headers();

    /// Most characters of a request target, path and query together.
    @WithDefault("8192")
    int target();

    /// Time from the first byte of a request in which its head must have arrived whole.
    @WithDefault("10S")
    Duration headTime();

    /// Time in which a request body must have arrived whole.
    @WithDefault("2M")
    Duration bodyTime();

    /// The refusal of a body that is larger.
    public static Refusal largeBody(RequestLimits limits) {
        return Refusal.of(
                GatewayProblem.BODY_TOO_LARGE,
                "The body is too large: %d bytes are read. Send less at once."
                        .formatted(limits.body().asLongValue()));
    }
}
