package dev.waymark.rest.webhook.sending;

import dev.waymark.rest.structure.Calculation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When a delivery that has failed is sent again: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h after the
/// first,
/// second, … ninth attempt, each up to a tenth longer so that deliveries that failed together are spread. There is no
/// eleventh attempt.
///
/// Example: after the second attempt and with the random fraction 0.5 → 5 min · 1.05 = 315 s.
@Calculation
final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double JITTER = 0.1;

    private RetryPlan() {}

    /// @param attempts that have failed, at least 1
    /// @param fraction a random number from 0 to 1
    /// @return the pause before the next attempt; nothing where there is none
    static Optional<Duration> pause(int attempts, double fraction) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        var pause = PAUSES.get(attempts - 1);
        return Optional.of(pause.plusMillis(Math.round(pause.toMillis() * JITTER * fraction)));
    }
}
