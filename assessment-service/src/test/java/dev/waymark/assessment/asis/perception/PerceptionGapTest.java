package dev.waymark.assessment.asis.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.statistics.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerceptionGapTest {

    @Test
    void theExampleOfTheMethodComesOutDigitForDigit() {
        var gap = PerceptionGap.of(WilsonInterval.of(450, 600), WilsonInterval.of(900, 3000));
        assertThat("%.1f pp [%.1f, %.1f]".formatted(gap.points(), gap.lower(), gap.upper()))
                .isEqualTo("45.0 pp [41.0, 48.7]");
        assertThat(gap.reasons())
                .containsExactly(
                        "450/600 − 900/3000 = 0.750 − 0.300 = 45.0 pp.",
                        "95 % interval by Newcombe from two Wilson intervals: [41.0, 48.7] pp; the company sees itself"
                                + " better than customers do.");
    }

    /// Published: Newcombe (1998), *Interval estimation for the difference between independent proportions*, table II,
    /// method 10.
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 5.24, 33.39",
        "9, 10, 3, 10, 17.05, 80.90",
        "10, 10, 0, 10, 60.75, 100.00",
        "5, 56, 0, 29, -3.81, 19.26"
    })
    void thePublishedIntervalsComeOut(int x, int n, int y, int m, double lower, double upper) {
        var gap = PerceptionGap.of(WilsonInterval.of(x, n), WilsonInterval.of(y, m));
        assertThat(gap.lower()).isEqualTo(lower, within(0.005));
        assertThat(gap.upper()).isEqualTo(upper, within(0.005));
    }

    @Test
    void swappingTheSidesMirrorsTheGap() {
        var one = WilsonInterval.of(7, 20);
        var other = WilsonInterval.of(90, 150);
        var there = PerceptionGap.of(one, other);
        var back = PerceptionGap.of(other, one);
        assertThat(back.points()).isEqualTo(-there.points(), within(1e-12));
        assertThat(back.lower()).isEqualTo(-there.upper(), within(1e-12));
        assertThat(back.upper()).isEqualTo(-there.lower(), within(1e-12));
    }

    @Test
    void anIntervalAroundNothingEstablishesNothing() {
        var half = WilsonInterval.of(5, 10);
        assertThat(PerceptionGap.of(half, half).reasons().get(1)).contains("no difference is established");
    }
}
