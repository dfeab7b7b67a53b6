package dev.waymark.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /// Published: Newcombe (1998), *Two-sided confidence intervals for the single proportion*, method 3.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void thePublishedIntervalsComeOut(long hits, long sample, double lower, double upper) {
        var interval = WilsonInterval.of(hits, sample);
        assertThat(interval.lower()).isEqualTo(lower, within(0.00005));
        assertThat(interval.upper()).isEqualTo(upper, within(0.00005));
    }

    @Test
    void theShareIsAlwaysInsideAndTheIntervalStaysAShare() {
        for (int sample = 1; sample <= 40; sample++) {
            for (int hits = 0; hits <= sample; hits++) {
                var interval = WilsonInterval.of(hits, sample);
                assertThat(interval.share()).isBetween(interval.lower(), interval.upper());
                assertThat(interval.lower()).isBetween(0.0, 1.0);
                assertThat(interval.upper()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void moreThanAllIsNoShare() {
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).hasMessageContaining("3 of 2 is no share");
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).hasMessageContaining("0 of 0 is no share");
    }
}
