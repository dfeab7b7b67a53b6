package dev.waymark.suite.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The pain of m pain points over publication groups, by three rules.
record OrganisationalPain(List<Group> groups, int m) {

    /// @param departments k, the departments that are published together: the mean counts k times in PER_HEAD
    /// @param weight sum of their weights
    record Group(int departments, double weight, List<Tiers> ballots) {

        double sum(int point, int m) {
            return ballots.stream()
                    .mapToDouble(ballot -> ballot.points(m)[point])
                    .sum();
        }

        double mean(int point, int m) {
            return ballots.isEmpty() ? 0 : sum(point, m) / ballots.size();
        }
    }

    double[] literal() {
        return each(point -> group -> group.sum(point, m));
    }

    double[] perHead() {
        return each(point -> group -> group.departments() * group.mean(point, m));
    }

    double[] weighted() {
        return each(point -> group -> group.weight() * group.mean(point, m));
    }

    /// 1/Σ q² over the departments, those of a group with equal shares; 0 without any points.
    double breadth(int point) {
        var whole = perHead()[point];
        var squares = groups.stream()
                .mapToDouble(group -> group.departments() * Math.pow(group.mean(point, m), 2))
                .sum();
        return whole == 0 ? 0 : whole * whole / squares;
    }

    /// The group's part of the per-head pain.
    double share(Group group, int point) {
        return group.departments() * group.mean(point, m) / perHead()[point];
    }

    /// The ranks of two rules differ by 2 or more.
    boolean ruleSensitive(int point) {
        var ranks = List.of(Ranks.best(literal()), Ranks.best(perHead()), Ranks.best(weighted())).stream()
                .mapToInt(rule -> rule[point])
                .summaryStatistics();
        return ranks.getMax() - ranks.getMin() >= 2;
    }

    OrganisationalPain without(Group group) {
        return new OrganisationalPain(
                groups.stream().filter(other -> !other.equals(group)).toList(), m);
    }

    /// Without one voter.
    OrganisationalPain without(Group group, int ballot) {
        var others = new ArrayList<>(group.ballots());
        others.remove(ballot);
        var without = new ArrayList<>(groups);
        without.set(groups.indexOf(group), new Group(group.departments(), group.weight(), others));
        return new OrganisationalPain(without, m);
    }

    private double[] each(IntFunction<ToDoubleFunction<Group>> ofPoint) {
        return IntStream.range(0, m)
                .mapToDouble(point ->
                        groups.stream().mapToDouble(ofPoint.apply(point)).sum())
                .toArray();
    }
}
