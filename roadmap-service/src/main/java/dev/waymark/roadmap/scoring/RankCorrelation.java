package dev.waymark.roadmap.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Spearman's ρ: the correlation of the ranks of two series, ties sharing their average rank, −1..1.
final class RankCorrelation {

    private RankCorrelation() {}

    /// None for fewer than two values or when a series is constant. Example: (1,2,3) and (3,2,1) → −1.
    static @Nullable Double spearman(double[] first, double[] second) {
        var a = ranks(first);
        var b = ranks(second);
        var mean = (a.length + 1) / 2.0;
        var covariance = 0.0;
        var varianceA = 0.0;
        var varianceB = 0.0;
        for (var i = 0; i < a.length; i++) {
            covariance += (a[i] - mean) * (b[i] - mean);
            varianceA += (a[i] - mean) * (a[i] - mean);
            varianceB += (b[i] - mean) * (b[i] - mean);
        }
        return varianceA == 0 || varianceB == 0 ? null : covariance / Math.sqrt(varianceA * varianceB);
    }

    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(value -> {
                    var below =
                            Arrays.stream(values).filter(other -> other < value).count();
                    var equal = Arrays.stream(values)
                            .filter(other -> other == value)
                            .count();
                    return below + (equal + 1) / 2.0;
                })
                .toArray();
    }
}
