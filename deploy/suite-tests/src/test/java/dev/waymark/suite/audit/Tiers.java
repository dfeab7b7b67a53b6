package dev.waymark.suite.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A ballot: tiers of pain points by their number, the most painful tier first; not every pain point must stand in it.
record Tiers(List<Set<Integer>> tiers) {

    /// s = 100·(m − r)/(m − 1) with the mean rank r of the tier; 0 for what is not ranked; 100 where m is 1.
    double[] points(int m) {
        var points = new double[m];
        var before = 0;
        for (var tier : tiers) {
            var rank = before + (tier.size() + 1) / 2.0;
            tier.forEach(point -> points[point] = m == 1 ? 100 : 100 * (m - rank) / (m - 1));
            before += tier.size();
        }
        return points;
    }

    /// The same with what is not ranked as one last tier.
    Tiers complete(int m) {
        var rest = IntStream.range(0, m)
                .filter(point -> tiers.stream().noneMatch(tier -> tier.contains(point)))
                .boxed()
                .collect(Collectors.toSet());
        var all = new ArrayList<>(tiers);
        if (!rest.isEmpty()) {
            all.add(rest);
        }
        return new Tiers(all);
    }

    /// Mean ranks, what is not ranked standing last together.
    double[] ranks(int m) {
        var ranks = new double[m];
        var before = 0;
        for (var tier : complete(m).tiers) {
            var rank = before + (tier.size() + 1) / 2.0;
            tier.forEach(point -> ranks[point] = rank);
            before += tier.size();
        }
        return ranks;
    }

    /// Σ t³ − t over the ties.
    long ties(int m) {
        return complete(m).tiers.stream()
                .mapToLong(tier -> (long) tier.size() * tier.size() * tier.size() - tier.size())
                .sum();
    }
}
