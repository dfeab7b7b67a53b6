package dev.waymark.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// What a caller has left after a request was counted.
///
/// @param granted whether the request may go on
/// @param remaining further requests that may come at once
/// @param full time until the caller may make all requests again, if none comes
/// @param pause time until the next request may come; zero when one may come now
public record Allowance(boolean granted, long remaining, Duration full, Duration pause) {

    static Allowance of(ConsumptionProbe probe) {
        return new Allowance(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
