package dev.waymark.suite.audit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Ranks by PER_HEAD where the ballots of each group are drawn again with replacement. Draws of its own: an interval is
/// compared within a rank or two.
final class Bootstrap {

    private final int[][] ranks;

    Bootstrap(OrganisationalPain pain, int resamples) {
        var random = new Random(1);
        var drawn = IntStream.range(0, resamples)
                .mapToObj(i -> Ranks.best(again(pain, random).perHead()))
                .toList();
        ranks = IntStream.range(0, pain.m())
                .mapToObj(point ->
                        drawn.stream().mapToInt(each -> each[point]).sorted().toArray())
                .toArray(int[][]::new);
    }

    private static OrganisationalPain again(OrganisationalPain pain, Random random) {
        var groups = pain.groups().stream()
                .map(group -> new OrganisationalPain.Group(
                        group.departments(), group.weight(), again(group.ballots(), random)))
                .toList();
        return new OrganisationalPain(groups, pain.m());
    }

    private static List<Tiers> again(List<Tiers> ballots, Random random) {
        return ballots.stream()
                .map(ballot -> ballots.get(random.nextInt(ballots.size())))
                .toList();
    }

    /// The rank that a share of the resamples does not exceed.
    int quantile(int point, double share) {
        return ranks[point][(int) Math.round(share * (ranks[point].length - 1))];
    }
}
