package dev.waymark.assessment.mining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/// Waits for a mining as long as the caller prefers (RFC 7240, `Prefer: wait=N`), at most 30 seconds.
@ApplicationScoped
class AwaitingMining {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 30;
    private static final Duration STEP = Duration.ofMillis(100);

    private final JourneyMinings minings;

    AwaitingMining(JourneyMinings minings) {
        this.minings = minings;
    }

    /// The mining once it is finished, or as it is when the preferred time is over.
    JourneyMiningView await(UUID miningId, String prefer) {
        var end = System.nanoTime() + Duration.ofSeconds(seconds(prefer)).toNanos();
        var mining = minings.visible(miningId);
        while (!mining.hasEnded() && System.nanoTime() < end && pause()) {
            mining = minings.visible(miningId);
        }
        return mining;
    }

    /// The seconds that a Prefer header asks to wait; 0 when it does not.
    private static int seconds(String prefer) {
        var matcher = WAIT.matcher(prefer);
        return matcher.find() ? Math.min(Integer.parseInt(matcher.group(1)), LONGEST) : 0;
    }

    private static boolean pause() {
        try {
            Thread.sleep(STEP);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
