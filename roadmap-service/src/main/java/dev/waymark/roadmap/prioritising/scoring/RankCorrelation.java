package dev.waymark.roadmap.prioritising.scoring;

import dev.waymark.rest.number.Precision;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Spearman's ρ: the correlation of the ranks of two series, −1..1. Values that are equal by [Precision] share their
/// average rank; ranks are counted doubled, so that all sums are whole.
final class RankCorrelation {

    private RankCorrelation() {}

    /// None for fewer than two values or when a series is constant. Example: (1,2,3) and (3,2,1) → −1.
    static @Nullable Double spearman(double[] first, double[] second) {
        var a = deviations(first);
        var b = deviations(second);
        long covariance = 0;
        long varianceA = 0;
        long varianceB = 0;
        for (var i = 0; i < a.length; i++) {
            covariance += a[i] * b[i];
            varianceA += a[i] * a[i];
            varianceB += b[i] * b[i];
        }
        return varianceA == 0 || varianceB == 0
                ? null
                : Double.valueOf(covariance / Math.sqrt((double) varianceA * varianceB));
    }

    /// Twice the distance of each rank from the mean rank (n + 1)/2.
    private static long[] deviations(double[] values) {
        var compared = Arrays.stream(values).map(Precision::rounded).toArray();
        return Arrays.stream(compared)
                .mapToLong(value -> {
                    var below = Arrays.stream(compared)
                            .filter(other -> other < value)
                            .count();
                    var equal = Arrays.stream(compared)
                            .filter(other -> other == value)
                            .count();
                    return 2 * below + equal - compared.length;
                })
                .toArray();
    }
}
