package dev.waymark.roadmap.prioritising.order;

import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/// How robust the order of priorities is against other weights: rank acceptability by stochastic multicriteria
/// acceptability analysis (Lahdelma and Salminen, SMAA-2, Operations Research 49, 2001).
///
/// Every draw takes weights uniformly from the simplex (normalised exponentials), one set per group of criteria, and
/// ranks the alternatives by the mean of their groups, `Σ_k w_gk·s_gk` each, times a factor: with the groups business
/// and IT, the mean of the formula and the factor fit that is the priority under these weights. The acceptability of a
/// rank is the share of draws in which
/// the alternative takes it; alternatives that are equal by [Precision] share their ranks. Same seed, same answer.
public record RankRobustness(long seed, int draws, List<Acceptability> alternatives) {

    /// The draws taken unless a caller asks for another number.
    public static final int DEFAULT_DRAWS = 10_000;

    /// What is ranked: the scores on each group of criteria, and a factor that no weight changes.
    public record Alternative(String id, List<List<Double>> groups, double factor) {}

    /// The shares of the draws in which an alternative took rank 1, 2, …; they sum to 1.
    public record Acceptability(String id, List<Double> shares) {

        /// The share of draws in which the alternative was among the first k.
        public double amongFirst(int k) {
            return shares.stream().limit(k).mapToDouble(Double::doubleValue).sum();
        }

        /// The mean of the ranks taken.
        public double meanRank() {
            return IntStream.range(0, shares.size())
                    .mapToDouble(i -> (i + 1) * shares.get(i))
                    .sum();
        }
    }

    public RankRobustness {
        alternatives = List.copyOf(alternatives);
    }

    /// Samples the weights; all alternatives must have the same criteria in the same order, in one group or two.
    ///
    /// @param formula one of both indices
    public static RankRobustness of(ChosenFormula formula, List<Alternative> alternatives, int draws, long seed) {
        if (alternatives.isEmpty()) {
            return new RankRobustness(seed, draws, List.of());
        }
        requireSameShape(alternatives);
        var random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        var sizes = alternatives.getFirst().groups().stream().map(List::size).toList();
        var counts = new double[alternatives.size()][alternatives.size()];
        for (var draw = 0; draw < draws; draw++) {
            var weights = sizes.stream().map(size -> simplex(random, size)).toList();
            count(scores(formula, alternatives, weights), counts);
        }
        var result = new ArrayList<Acceptability>();
        for (var i = 0; i < alternatives.size(); i++) {
            var row = counts[i];
            var shares = IntStream.range(0, row.length)
                    .mapToObj(rank -> row[rank] / draws)
                    .toList();
            result.add(new Acceptability(alternatives.get(i).id(), shares));
        }
        return new RankRobustness(seed, draws, result);
    }

    private static double[] simplex(UniformRandomProvider random, int size) {
        var weights = new double[size];
        var sum = 0.0;
        for (var i = 0; i < size; i++) {
            weights[i] = -Math.log(1 - random.nextDouble());
            sum += weights[i];
        }
        for (var i = 0; i < size; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] scores(ChosenFormula formula, List<Alternative> alternatives, List<double[]> weights) {
        return alternatives.stream()
                .mapToDouble(alternative -> Precision.rounded(score(formula, alternative, weights)))
                .toArray();
    }

    private static double score(ChosenFormula formula, Alternative alternative, List<double[]> weights) {
        var sums = new double[weights.size()];
        for (var group = 0; group < sums.length; group++) {
            for (var k = 0; k < weights.get(group).length; k++) {
                sums[group] +=
                        weights.get(group)[k] * alternative.groups().get(group).get(k);
            }
        }
        var mean = sums.length == 1 ? sums[0] : formula.mean(sums[0], sums[1]);
        return mean * alternative.factor();
    }

    private static void count(double[] scores, double[][] counts) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .toList();
        for (var from = 0; from < order.size(); ) {
            var to = from + 1;
            while (to < order.size() && scores[order.get(to)] == scores[order.get(from)]) {
                to++;
            }
            for (var member : order.subList(from, to)) {
                for (var rank = from; rank < to; rank++) {
                    counts[member][rank] += 1.0 / (to - from);
                }
            }
            from = to;
        }
    }

    private static void requireSameShape(List<Alternative> alternatives) {
        var shape = alternatives.getFirst().groups().stream().map(List::size).toList();
        for (var alternative : alternatives) {
            if (!alternative.groups().stream().map(List::size).toList().equals(shape)) {
                throw new IllegalArgumentException("alternative %s has not the criteria of %s"
                        .formatted(alternative.id(), alternatives.getFirst().id()));
            }
        }
    }
}
