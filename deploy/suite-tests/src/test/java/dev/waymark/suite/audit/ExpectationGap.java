package dev.waymark.suite.audit;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// E(t) = E0·(1+g)^t against D(t) = D0 + r·t of one group of customers, t in years from the origin.
record ExpectationGap(double e0, double growth, double d0, double change) {

    /// @param years from the origin, negative before it
    record Measured(double years, double value) {}

    /// Fits both by least squares: ln E against t, and D against t.
    static ExpectationGap fitted(List<Measured> expectation, List<Measured> delivery) {
        var logarithm = line(expectation, Math::log);
        var delivered = line(delivery, value -> value);
        return new ExpectationGap(Math.exp(logarithm[0]), Math.exp(logarithm[1]) - 1, delivered[0], delivered[1]);
    }

    double expectation(double t) {
        return e0 * Math.pow(1 + growth, t);
    }

    double delivery(double t) {
        return d0 + change * t;
    }

    double gap(double t) {
        return expectation(t) - delivery(t);
    }

    double requiredPerYear(double t) {
        return (expectation(t) - d0) / t;
    }

    double engagementLedPerYear(double t) {
        return requiredPerYear(t) - change;
    }

    /// @return intercept and slope
    static double[] line(List<Measured> points, DoubleUnaryOperator of) {
        var meanT = points.stream().mapToDouble(Measured::years).average().orElseThrow();
        var meanY = points.stream()
                .mapToDouble(point -> of.applyAsDouble(point.value()))
                .average()
                .orElseThrow();
        var products = 0.0;
        var squares = 0.0;
        for (var point : points) {
            products += (point.years() - meanT) * (of.applyAsDouble(point.value()) - meanY);
            squares += (point.years() - meanT) * (point.years() - meanT);
        }
        var slope = products / squares;
        return new double[] {meanY - slope * meanT, slope};
    }

    /// How delivery compares with expectation ± band.
    static String standing(double gap, double band) {
        if (Comparison.near(Math.abs(gap), band)) {
            return "GOOD_ENOUGH";
        }
        return gap > band ? "SHORTFALL" : gap < -band ? "OVERSHOOT" : "GOOD_ENOUGH";
    }
}
