package dev.waymark.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much of a request is read.
@ConfigMapping(prefix = "waymark.gateway.limits")
public interface RequestLimits {

    /// Largest request body of any operation; the contract has a smaller one for most.
    @WithDefault("1G")
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

    /// Time in which a body of at most 64 KiB must have arrived whole; no service is asked before.
    @WithDefault("15S")
    Duration smallBodyTime();

    /// Time in which a larger body must have arrived whole.
    @WithDefault("2M")
    Duration bodyTime();

    /// Time in which a file of records must have arrived whole: a body of an operation that reads more than 10 MiB.
    @WithDefault("1H")
    Duration fileTime();

    /// Longest silence within a request body.
    @WithDefault("10S")
    Duration bodySilence();
}
