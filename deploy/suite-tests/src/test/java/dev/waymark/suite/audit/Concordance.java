package dev.waymark.suite.audit;

import java.util.List;
import java.util.stream.IntStream;

/// Kendall's W with tie correction: W = 12·S / (p²·(m³ − m) − p·T), χ² = p·(m − 1)·W.
///
/// @param squares S, squared deviations of the rank sums
/// @param ties T, Σ t³ − t over all ballots
record Concordance(int ballots, int m, double squares, long ties) {

    static Concordance of(List<Tiers> ballots, int m) {
        var sums = new double[m];
        for (var ballot : ballots) {
            var ranks = ballot.ranks(m);
            IntStream.range(0, m).forEach(point -> sums[point] += ranks[point]);
        }
        var mean = ballots.size() * (m + 1) / 2.0;
        var squares = IntStream.range(0, m)
                .mapToDouble(point -> (sums[point] - mean) * (sums[point] - mean))
                .sum();
        return new Concordance(
                ballots.size(),
                m,
                squares,
                ballots.stream().mapToLong(ballot -> ballot.ties(m)).sum());
    }

    double coefficient() {
        var p = (double) ballots;
        return 12 * squares / (p * p * ((double) m * m * m - m) - p * ties);
    }

    double chiSquare() {
        return ballots * (m - 1) * coefficient();
    }

    double pValue() {
        return ChiSquare.above(chiSquare(), m - 1);
    }
}
