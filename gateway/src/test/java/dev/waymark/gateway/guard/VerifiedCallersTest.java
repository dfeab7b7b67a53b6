package dev.waymark.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedCallersTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration KEEP = Duration.ofSeconds(60);

    private final VerifiedCallers verified = new VerifiedCallers(2, KEEP);

    @Test
    void aRememberedCallerIsFound() {
        var caller = caller(NOW.plusSeconds(300));

        verified.remember("token", caller, NOW);

        assertThat(verified.find("token", NOW.plusSeconds(59))).contains(caller);
    }

    @Test
    void anotherTokenIsNotFound() {
        verified.remember("token", caller(NOW.plusSeconds(300)), NOW);

        assertThat(verified.find("Token", NOW)).isEmpty();
    }

    @Test
    void aCallerIsForgottenAfterTheTimeToKeep() {
        verified.remember("token", caller(NOW.plusSeconds(300)), NOW);

        assertThat(verified.find("token", NOW.plusSeconds(60))).isEmpty();
        assertThat(verified.size()).isZero();
    }

    @Test
    void aCallerIsForgottenWhenTheTokenEndsEarlier() {
        verified.remember("token", caller(NOW.plusSeconds(10)), NOW);

        assertThat(verified.find("token", NOW.plusSeconds(9))).isPresent();
        assertThat(verified.find("token", NOW.plusSeconds(10))).isEmpty();
    }

    @Test
    void usingACallerDoesNotKeepItLonger() {
        verified.remember("token", caller(NOW.plusSeconds(300)), NOW);
        verified.find("token", NOW.plusSeconds(59));

        assertThat(verified.find("token", NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void theOneUnusedForLongestGivesItsPlaceAway() {
        verified.remember("first", caller(NOW.plusSeconds(300)), NOW);
        verified.remember("second", caller(NOW.plusSeconds(300)), NOW);
        verified.find("first", NOW);

        verified.remember("third", caller(NOW.plusSeconds(300)), NOW);

        assertThat(verified.find("first", NOW)).isPresent();
        assertThat(verified.find("second", NOW)).isEmpty();
        assertThat(verified.find("third", NOW)).isPresent();
    }

    private static Caller caller(Instant expires) {
        return new Caller("subject", null, Set.of("viewer"), NOW, expires);
    }
}
