package dev.waymark.initiative.valuation;

import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;

/// The PERT distribution of a three-point estimate (Malcolm, Roseboom, Clark and Fazar 1959; Vose's beta form): a beta
/// distribution stretched over `low..high` with
///
/// - `alpha = 1 + 4·(likely − low)/(high − low)`, `beta = 1 + 4·(high − likely)/(high − low)`,
/// - mean `(low + 4·likely + high)/6`, which is exact and not an approximation,
/// - variance `(high − low)²·alpha·beta / (36·7)`, since alpha + beta is always 6.
///
/// (10, 20, 60) has alpha 1.8, beta 4.2, mean 25 and standard deviation 8.66. With `low = high` it is a constant.
record Pert(double low, double likely, double high) {

    private static final double SHAPE_SUM = 6;

    Pert {
        if (!(low <= likely && likely <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "PERT needs finite low <= likely <= high, but got (%s, %s, %s).".formatted(low, likely, high));
        }
    }

    double alpha() {
        return isCertain() ? SHAPE_SUM / 2 : 1 + 4 * (likely - low) / (high - low);
    }

    double beta() {
        return isCertain() ? SHAPE_SUM / 2 : 1 + 4 * (high - likely) / (high - low);
    }

    double mean() {
        return (low + 4 * likely + high) / 6;
    }

    double standardDeviation() {
        return (high - low) * Math.sqrt(alpha() * beta() / (SHAPE_SUM * SHAPE_SUM * (SHAPE_SUM + 1)));
    }

    /// The amount that is not exceeded with the given probability.
    double quantile(double probability) {
        return isCertain()
                ? low
                : low + (high - low) * BetaDistribution.of(alpha(), beta()).inverseCumulativeProbability(probability);
    }

    /// Draws from this distribution, one after the other, from the given generator.
    DoubleSupplier sampler(UniformRandomProvider generator) {
        if (isCertain()) {
            return () -> low;
        }
        var unit = BetaDistribution.of(alpha(), beta()).createSampler(generator);
        return () -> low + (high - low) * unit.sample();
    }

    private boolean isCertain() {
        return low == high;
    }
}
