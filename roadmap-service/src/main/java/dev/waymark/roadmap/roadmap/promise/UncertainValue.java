package dev.waymark.roadmap.roadmap.promise;

/// An estimate with its own uncertainty, in any one unit.
///
/// @param standardDeviation from 0
record UncertainValue(double estimate, double standardDeviation) {

    /// The 90 % quantile of the standard normal distribution.
    static final double Z_90 = 1.2815515655446004;

    UncertainValue {
        if (!Double.isFinite(estimate) || !(standardDeviation >= 0) || Double.isInfinite(standardDeviation)) {
            throw new IllegalArgumentException("estimate %s and standard deviation %s must be finite, the latter from 0"
                    .formatted(estimate, standardDeviation));
        }
    }

    /// The standard deviation of the normal distribution with these two quantiles: `(P90 − P10) / 2.5631`.
    ///
    /// Example: P10 −116 and P90 274 → 390/2.5631 = 152.16.
    static UncertainValue of(double mean, double p10, double p90) {
        return new UncertainValue(mean, (p90 - p10) / (2 * Z_90));
    }

    double variance() {
        return standardDeviation * standardDeviation;
    }
}
