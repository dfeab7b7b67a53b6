package dev.waymark.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RevocationsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(10);

    private final AtomicLong clock = new AtomicLong();
    private final Revocations revocations = new Revocations(LONGEST_TOKEN, clock::get);

    @Test
    void aTokenOfAnEndedSessionIsCovered() {
        revocations.end("session", NOW);

        assertThat(revocations.cover(caller("subject", "session", NOW.minusSeconds(60))))
                .isTrue();
        assertThat(revocations.cover(caller("subject", "another", NOW.minusSeconds(60))))
                .isFalse();
    }

    @Test
    void allTokensThatASubjectHasSoFarAreCovered() {
        revocations.end("subject", NOW);

        assertThat(revocations.cover(caller("subject", null, NOW.minusSeconds(60))))
                .isTrue();
        assertThat(revocations.cover(caller("subject", "new", NOW.plusSeconds(1))))
                .isFalse();
        assertThat(revocations.cover(caller("other", null, NOW.minusSeconds(60))))
                .isFalse();
    }

    @Test
    void whatIsHeardLaterOfAnEarlierMomentTakesNothingBack() {
        revocations.end("subject", NOW);
        revocations.end("subject", NOW.minusSeconds(60));

        assertThat(revocations.cover(caller("subject", null, NOW))).isTrue();
    }

    @Test
    void itIsForgottenWhenNoSuchTokenCanBeLeft() {
        revocations.end("session", NOW);

        clock.set(LONGEST_TOKEN.toNanos() - 1);
        assertThat(revocations.cover(caller("subject", "session", NOW))).isTrue();
        clock.set(LONGEST_TOKEN.toNanos());
        assertThat(revocations.cover(caller("subject", "session", NOW))).isFalse();
    }

    private static Caller caller(String subject, String session, Instant issued) {
        return new Caller(subject, session, Set.of("viewer"), issued, issued.plusSeconds(120));
    }
}
