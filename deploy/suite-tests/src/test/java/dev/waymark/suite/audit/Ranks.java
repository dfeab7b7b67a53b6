package dev.waymark.suite.audit;

import java.util.Arrays;
import java.util.List;

/// Ranks of values, the highest first.
final class Ranks {

    private Ranks() {}

    /// Equal values share the better rank.
    static int[] best(double[] values) {
        return Arrays.stream(values)
                .mapToInt(value -> 1
                        + (int) Arrays.stream(values)
                                .filter(other -> above(other, value))
                                .count())
                .toArray();
    }

    /// Equal values share the mean of their ranks.
    static double[] mean(double[] values) {
        return Arrays.stream(values)
                .map(value -> {
                    var above = Arrays.stream(values)
                            .filter(other -> above(other, value))
                            .count();
                    var equal = Arrays.stream(values)
                            .filter(other -> Comparison.near(other, value))
                            .count();
                    return above + (equal + 1) / 2.0;
                })
                .toArray();
    }

    /// Pairs that an order puts the other way round than the values; a pair of equal values counts ½.
    static double reversed(double[] values, List<Integer> order) {
        var reversed = 0.0;
        for (var i = 0; i < order.size(); i++) {
            for (var j = i + 1; j < order.size(); j++) {
                var first = values[order.get(i)];
                var second = values[order.get(j)];
                reversed += Comparison.near(first, second) ? 0.5 : first < second ? 1 : 0;
            }
        }
        return reversed;
    }

    static boolean above(double a, double b) {
        return a > b && !Comparison.near(a, b);
    }
}
