package dev.waymark.roadmap.roadmap.promise;

import dev.waymark.rest.structure.Calculation;
import java.util.List;

/// How far true values lie apart, inferred from estimates that lie apart by their errors as well.
///
/// The variance τ² at which the weighted squares of all groups are what is expected of them, `Σ (V − m)² /
/// (τ² + σ²) = n − K`, each group of the K with its own mean `m = Σ V/(τ² + σ²) / Σ 1/(τ² + σ²)`; 0 where
/// they are smaller already, for then the errors alone explain all differences. Found by halving an interval
/// until it is one double wide. Source: R. Paule and J. Mandel, *Consensus Values and Weighting Factors*
/// (1982).
///
/// Example: estimates 0 and 100 with σ 50 each: 5000/(τ² + 2500) = 1, so τ² = 2500 and τ = 50. With σ 80 the
/// squares at τ = 0 are 5000/6400, below 1, so τ = 0.
@Calculation
final class TrueSpread {

    /// A variance without which an estimate that has no range would weigh infinitely.
    private static final double LEAST_VARIANCE = 1e-12;

    private TrueSpread() {}

    /// A mean and the variance of its error.
    record Mean(double value, double variance) {}

    /// The variance of the true values around the means of their groups.
    ///
    /// @param groups in all at least one estimate more than there are groups
    static double variance(List<List<UncertainValue>> groups) {
        var degrees = groups.stream().mapToInt(List::size).sum() - groups.size();
        if (degrees < 1) {
            throw new IllegalArgumentException("%d groups need more estimates than that".formatted(groups.size()));
        }
        var low = 0.0;
        var high = groups.stream().mapToDouble(TrueSpread::plainSquares).sum() / degrees;
        if (squares(groups, low) <= degrees) {
            return 0;
        }
        for (var middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (squares(groups, middle) > degrees) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// The mean of a group whose true values have the given variance.
    static Mean mean(List<UncertainValue> group, double trueVariance) {
        var weights = 0.0;
        var sum = 0.0;
        for (var each : group) {
            var weight = weight(each, trueVariance);
            weights += weight;
            sum += weight * each.estimate();
        }
        return new Mean(sum / weights, 1 / weights);
    }

    private static double squares(List<List<UncertainValue>> groups, double trueVariance) {
        return groups.stream()
                .mapToDouble(group -> {
                    var mean = mean(group, trueVariance).value();
                    return group.stream()
                            .mapToDouble(each -> square(each.estimate() - mean) * weight(each, trueVariance))
                            .sum();
                })
                .sum();
    }

    private static double plainSquares(List<UncertainValue> group) {
        var mean =
                group.stream().mapToDouble(UncertainValue::estimate).average().orElse(0);
        return group.stream()
                .mapToDouble(each -> square(each.estimate() - mean))
                .sum();
    }

    private static double weight(UncertainValue each, double trueVariance) {
        return 1 / Math.max(LEAST_VARIANCE, trueVariance + each.variance());
    }

    private static double square(double value) {
        return value * value;
    }
}
