package dev.waymark.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VerifiedCallersTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration KEEP = Duration.ofSeconds(60);
    private static final int PLACES = 2;

    private final AtomicLong clock = new AtomicLong();
    private final VerifiedCallers verified = new VerifiedCallers(PLACES, KEEP, clock::get);

    @Test
    void aRememberedCallerIsFound() {
        var caller = caller(NOW.plusSeconds(300));

        verified.remember("token", caller);
        clock.set(KEEP.toNanos() - 1);

        assertThat(verified.find("token", NOW)).contains(caller);
    }

    @Test
    void anotherTokenIsNotFound() {
        verified.remember("token", caller(NOW.plusSeconds(300)));

        assertThat(verified.find("Token", NOW)).isEmpty();
    }

    @Test
    void aCallerIsForgottenAfterTheTimeToKeep() {
        verified.remember("token", caller(NOW.plusSeconds(300)));
        clock.set(KEEP.toNanos());

        assertThat(verified.find("token", NOW)).isEmpty();
        assertThat(verified.size()).isZero();
    }

    @Test
    void aCallerIsForgottenWhenTheTokenEndsEarlier() {
        verified.remember("token", caller(NOW.plusSeconds(10)));

        assertThat(verified.find("token", NOW.plusSeconds(9))).isPresent();
        assertThat(verified.find("token", NOW.plusSeconds(10))).isEmpty();
    }

    @Test
    void usingACallerDoesNotKeepItLonger() {
        verified.remember("token", caller(NOW.plusSeconds(300)));
        clock.set(KEEP.toNanos() - 1);
        verified.find("token", NOW);
        clock.set(KEEP.toNanos());

        assertThat(verified.find("token", NOW)).isEmpty();
    }

    @Test
    void noMoreAreRememberedThanThereArePlaces() {
        for (var number = 0; number < 10; number++) {
            verified.remember("token" + number, caller(NOW.plusSeconds(300)));
        }

        assertThat(verified.size()).isEqualTo(PLACES);
    }

    private static Caller caller(Instant expires) {
        return new Caller("subject", null, Set.of("viewer"), NOW, expires);
    }
}
