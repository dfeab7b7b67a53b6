package dev.waymark.roadmap.roadmap.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrueSpreadTest {

    private static List<UncertainValue> group(double standardDeviation, double... estimates) {
        return Arrays.stream(estimates)
                .mapToObj(each -> new UncertainValue(each, standardDeviation))
                .toList();
    }

    @Test
    void whatErrorsDoNotExplainIsTrueSpread() {
        assertThat(TrueSpread.variance(List.of(group(50, 0, 100)))).isCloseTo(2500, within(1e-9));
        assertThat(TrueSpread.variance(List.of(group(80, 0, 100)))).isZero();
    }

    @Test
    void eachGroupHasItsOwnMean() {
        assertThat(TrueSpread.variance(List.of(group(50, 0, 100), group(50, 1000, 1100))))
                .isCloseTo(2500, within(1e-9));
    }

    @Test
    void withoutErrorsItIsThePlainVariance() {
        assertThat(TrueSpread.variance(List.of(group(0, 1, 2, 6)))).isCloseTo(7, within(1e-9));
        assertThat(TrueSpread.variance(List.of(group(0, 5, 5, 5)))).isZero();
    }

    @Test
    void theSquaresMeetTheirExpectation() {
        var uneven = List.of(
                new UncertainValue(0, 10),
                new UncertainValue(90, 40),
                new UncertainValue(-120, 70),
                new UncertainValue(200, 20));
        var variance = TrueSpread.variance(List.of(uneven));
        var mean = TrueSpread.mean(uneven, variance);
        assertThat(uneven.stream()
                        .mapToDouble(each -> Math.pow(each.estimate() - mean.value(), 2) / (variance + each.variance()))
                        .sum())
                .isCloseTo(3, within(1e-9));
        assertThat(1 / mean.variance())
                .isCloseTo(
                        uneven.stream()
                                .mapToDouble(each -> 1 / (variance + each.variance()))
                                .sum(),
                        within(1e-15));
    }

    @Test
    void aSingleEstimateTellsNothing() {
        assertThatThrownBy(() -> TrueSpread.variance(List.of(group(1, 5))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
