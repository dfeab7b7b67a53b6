package dev.waymark.assessment.asis.gap;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How one index moves from the origin on.
///
/// With at least three measurements on at least two days the rate and the level are those of the fitted line (the
/// logarithm of E against t, or D against t). Otherwise the rate is the assumed one, and the level is the latest
/// measurement carried to the origin at that rate.
@Schema(description = "How one index moves from the origin on.")
record Trend(
        @Schema(description = "E0 or D0: the index at the origin, 0 to 100 when measured there", examples = "70")
        double level,

        @Schema(
                description = "Expectation: growth g, a share per year. Delivery: change r, in points per year",
                examples = "0.12")
        double rate,

        @Schema(description = "FITTED to the measurements, or ASSUMED because there are too few", examples = "ASSUMED")
        TrendBasis basis,

        @Schema(description = "Number of measurements behind it, from 1", examples = "3")
        int measurements) {

    static final int ENOUGH_TO_FIT = 3;

    /// `E(t) = E0·(1 + g)^t`.
    static Trend ofExpectation(List<Reading> readings, LocalDate origin, @Nullable AssumedRates assumed) {
        if (canFitGrowth(readings)) {
            var line = line(readings, origin, Math::log);
            return new Trend(Math.exp(line.level()), Math.expm1(line.slope()), TrendBasis.FITTED, readings.size());
        }
        double growth = Objects.requireNonNull(assumed, "assumed").expectationGrowth();
        var latest = latest(readings);
        double level = latest.value() * Math.pow(1 + growth, Reading.years(latest.on(), origin));
        return new Trend(level, growth, TrendBasis.ASSUMED, readings.size());
    }

    /// `D(t) = D0 + r·t`.
    static Trend ofDelivery(List<Reading> readings, LocalDate origin, @Nullable AssumedRates assumed) {
        if (canFit(readings)) {
            var line = line(readings, origin, DoubleUnaryOperator.identity());
            return new Trend(line.level(), line.slope(), TrendBasis.FITTED, readings.size());
        }
        double change = Objects.requireNonNull(assumed, "assumed").deliveryChange();
        var latest = latest(readings);
        double level = latest.value() + change * Reading.years(latest.on(), origin);
        return new Trend(level, change, TrendBasis.ASSUMED, readings.size());
    }

    static boolean canFit(List<Reading> readings) {
        return readings.size() >= ENOUGH_TO_FIT
                && readings.stream().map(Reading::on).distinct().count() > 1;
    }

    /// An index of 0 has no logarithm, so growth from 0 cannot be fitted.
    static boolean canFitGrowth(List<Reading> readings) {
        return canFit(readings) && readings.stream().allMatch(reading -> reading.value() > 0);
    }

    double compounded(double years) {
        return level * Math.pow(1 + rate, years);
    }

    double linear(double years) {
        return level + rate * years;
    }

    /// The last of those on the latest day.
    private static Reading latest(List<Reading> readings) {
        return readings.stream()
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other)
                .orElseThrow();
    }

    private static FittedLine line(List<Reading> readings, LocalDate origin, DoubleUnaryOperator scale) {
        return FittedLine.through(readings.stream()
                .map(reading ->
                        new FittedLine.Point(Reading.years(origin, reading.on()), scale.applyAsDouble(reading.value())))
                .toList());
    }
}
