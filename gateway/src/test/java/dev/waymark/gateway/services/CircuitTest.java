package dev.waymark.gateway.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Circuit circuit = new Circuit(3, Duration.ofSeconds(10), Duration.ofSeconds(5));

    @Test
    void soManyFailuresWithinTheWindowOpenIt() {
        assertThat(circuit.failed(0)).isFalse();
        assertThat(circuit.failed(4 * SECOND)).isFalse();
        assertThat(circuit.permits(9 * SECOND)).isTrue();
        assertThat(circuit.failed(9 * SECOND)).isTrue();
        assertThat(circuit.permits(10 * SECOND)).isFalse();
    }

    @Test
    void failuresFarApartDoNot() {
        for (var second = 0; second < 100; second += 6) {
            assertThat(circuit.failed(second * SECOND)).isFalse();
        }
        assertThat(circuit.permits(100 * SECOND)).isTrue();
    }

    @Test
    void afterAPauseOneRequestTries() {
        open();

        assertThat(circuit.permits(6 * SECOND)).isTrue();
        assertThat(circuit.permits(6 * SECOND)).isFalse();
        assertThat(circuit.failed(7 * SECOND)).isFalse();
        assertThat(circuit.permits(10 * SECOND)).isFalse();
        assertThat(circuit.permits(11 * SECOND)).isTrue();
    }

    @Test
    void aSuccessClosesItAndForgetsTheFailures() {
        open();

        assertThat(circuit.succeeded()).isTrue();
        assertThat(circuit.succeeded()).isFalse();
        assertThat(circuit.permits(SECOND)).isTrue();
        assertThat(circuit.failed(SECOND)).isFalse();
    }

    @Test
    void theFirstFailureMayBeEnough() {
        var strict = new Circuit(1, Duration.ofSeconds(10), Duration.ofSeconds(5));

        assertThat(strict.failed(0)).isTrue();
        assertThat(strict.permits(SECOND)).isFalse();
    }

    private void open() {
        for (var failure = 0; failure < 3; failure++) {
            circuit.failed(failure);
        }
    }
}
