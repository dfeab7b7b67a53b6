package dev.waymark.suite.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// How ranks stand random weights, each weighting of a side being as likely as any other. Draws of its own: shares are
/// compared within what chance leaves.
final class Robustness {

    private final List<Rated> initiatives;
    private final int[] first;
    private final int[] amongTop;
    private final double[] ranks;
    private final int draws;

    /// @param business scores by the business side's criteria
    /// @param it scores by the IT side's criteria
    record Rated(List<Double> business, List<Double> it, double fit) {

        private double priority(double[] businessWeights, double[] itWeights) {
            return new IndexMap.Place(mean(business, businessWeights), mean(it, itWeights)).priority(fit);
        }

        private static double mean(List<Double> scores, double[] weights) {
            var mean = new WeightedMean();
            for (var i = 0; i < weights.length; i++) {
                mean.add(weights[i], scores.get(i));
            }
            return mean.value();
        }
    }

    Robustness(List<Rated> initiatives, int draws, int top) {
        this.initiatives = initiatives;
        this.draws = draws;
        this.first = new int[initiatives.size()];
        this.amongTop = new int[initiatives.size()];
        this.ranks = new double[initiatives.size()];
        var random = new Random(1);
        for (var draw = 0; draw < draws; draw++) {
            var business = weights(random, initiatives.getFirst().business().size());
            var it = weights(random, initiatives.getFirst().it().size());
            count(
                    initiatives.stream()
                            .mapToDouble(each -> each.priority(business, it))
                            .toArray(),
                    top);
        }
    }

    /// Exponential weights, scaled to sum 1, are uniform over all weightings.
    private static double[] weights(Random random, int size) {
        return random.doubles(size).map(uniform -> -Math.log(1 - uniform)).toArray();
    }

    private void count(double[] priorities, int top) {
        for (var i = 0; i < priorities.length; i++) {
            var own = priorities[i];
            var rank = 1
                    + (int) Arrays.stream(priorities)
                            .filter(other -> other > own)
                            .count();
            first[i] += rank == 1 ? 1 : 0;
            amongTop[i] += rank <= top ? 1 : 0;
            ranks[i] += rank;
        }
    }

    double first(int initiative) {
        return (double) first[initiative] / draws;
    }

    double amongTop(int initiative) {
        return (double) amongTop[initiative] / draws;
    }

    double meanRank(int initiative) {
        return ranks[initiative] / draws;
    }

    /// Five standard errors of the difference of two sampled shares.
    double allowed(double share) {
        return 5 * Math.sqrt(2 * share * (1 - share) / draws) + 2.0 / draws;
    }

    /// The same of two mean ranks, whose deviation is at most half of all ranks.
    double allowedRank() {
        return 5 * Math.sqrt(2.0 / draws) * initiatives.size() / 4;
    }
}
