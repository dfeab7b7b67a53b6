package dev.waymark.initiative.valuation;

import java.util.Arrays;
import org.apache.commons.numbers.arrays.Selection;

/// Quantiles of draws, linear between neighbouring draws (Hyndman and Fan 1996, type 7).
///
/// Of `n` values, numbered from 0 as they rise, the quantile of the probability `p` is that at `p·(n − 1)`.
/// Example: the median of 30, 0, 10 and 20 lies at 0.5 · 3 = 1.5, between 10 and 20: it is 15. Only the
/// neighbours are put in their places, which takes time in proportion to `n`, where sorting all would take
/// `n·log n`.
final class Quantiles {

    private Quantiles() {}

    /// @param values at least one, in any order; reordered by this
    /// @param probabilities 0..1
    /// @return one quantile for each probability
    static double[] of(double[] values, double... probabilities) {
        var neighbours = Arrays.stream(probabilities)
                .mapToInt(probability -> below(values, probability))
                .flatMap(below -> Arrays.stream(new int[] {below, above(values, below)}))
                .toArray();
        Selection.select(values, neighbours);
        return Arrays.stream(probabilities)
                .map(probability -> ofSorted(values, probability))
                .toArray();
    }

    /// @param sorted values, rising
    static double ofSorted(double[] sorted, double probability) {
        int below = below(sorted, probability);
        double part = probability * (sorted.length - 1) - below;
        return sorted[below] + part * (sorted[above(sorted, below)] - sorted[below]);
    }

    private static int below(double[] values, double probability) {
        return (int) (probability * (values.length - 1));
    }

    private static int above(double[] values, int below) {
        return Math.min(below + 1, values.length - 1);
    }
}
