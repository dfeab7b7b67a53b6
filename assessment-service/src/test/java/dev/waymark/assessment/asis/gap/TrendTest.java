package dev.waymark.assessment.asis.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 10, 1);
    private static final AssumedRates ASSUMED = new AssumedRates(0.12, 3);

    @Test
    void aLineThroughPointsOnALineIsThatLine() {
        var line = FittedLine.through(
                List.of(new FittedLine.Point(-2, 60), new FittedLine.Point(-1, 63), new FittedLine.Point(0, 66)));
        assertThat(line.level()).isEqualTo(66, within(1e-12));
        assertThat(line.slope()).isEqualTo(3, within(1e-12));
    }

    /// Published example: Anscombe's first data set (1973) has the line y = 3.00 + 0.500 x.
    @Test
    void thePublishedLineComesOut() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        var line = FittedLine.through(IntStream.range(0, x.length)
                .mapToObj(i -> new FittedLine.Point(x[i], y[i]))
                .toList());
        assertThat(line.level()).isEqualTo(3.0001, within(0.0001));
        assertThat(line.slope()).isEqualTo(0.5001, within(0.0001));
    }

    @Test
    void threeMeasurementsOnTheCurveGiveItsGrowth() {
        var readings = onDays(-1461, -730, 0).stream()
                .map(day -> new Reading(day, 70 * Math.pow(1.12, Reading.years(ORIGIN, day))))
                .toList();
        var trend = Trend.ofExpectation(readings, ORIGIN, null);
        assertThat(trend.basis()).isEqualTo(TrendBasis.FITTED);
        assertThat(trend.level()).isEqualTo(70, within(1e-9));
        assertThat(trend.rate()).isEqualTo(0.12, within(1e-9));
    }

    @Test
    void threeMeasurementsOnALineGiveItsSlope() {
        var readings = onDays(-1461, -730, 0).stream()
                .map(day -> new Reading(day, 62 + 3 * Reading.years(ORIGIN, day)))
                .toList();
        var trend = Trend.ofDelivery(readings, ORIGIN, ASSUMED);
        assertThat(trend.basis()).isEqualTo(TrendBasis.FITTED);
        assertThat(trend.level()).isEqualTo(62, within(1e-9));
        assertThat(trend.rate()).isEqualTo(3, within(1e-9));
    }

    @Test
    void anOlderMeasurementIsCarriedToTheOriginAtTheAssumedRate() {
        var aYearAgo = List.of(new Reading(ORIGIN.minusDays(1461), 70));
        assertThat(Trend.ofExpectation(aYearAgo, ORIGIN, ASSUMED).level())
                .isEqualTo(70 * Math.pow(1.12, 4), within(1e-9));
        assertThat(Trend.ofDelivery(aYearAgo, ORIGIN, ASSUMED).level()).isEqualTo(82, within(1e-9));
    }

    @Test
    void measurementsOfOneDayShowNoTrend() {
        var sameDay = List.of(new Reading(ORIGIN, 60), new Reading(ORIGIN, 61), new Reading(ORIGIN, 62));
        assertThat(Trend.canFit(sameDay)).isFalse();
        var trend = Trend.ofDelivery(sameDay, ORIGIN, ASSUMED);
        assertThat(trend.basis()).isEqualTo(TrendBasis.ASSUMED);
        assertThat(trend.level()).isEqualTo(62);
    }

    @Test
    void growthFromNothingCannotBeFitted() {
        var fromZero =
                onDays(-2, -1, 0).stream().map(day -> new Reading(day, 0)).toList();
        assertThat(Trend.canFit(fromZero)).isTrue();
        assertThat(Trend.canFitGrowth(fromZero)).isFalse();
    }

    private static List<LocalDate> onDays(int... days) {
        return Arrays.stream(days).mapToObj(ORIGIN::plusDays).toList();
    }
}
