package dev.waymark.suite.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The order that disagrees least with the orders of the groups, each as often as it has ballots; a pair that a group
/// ties counts ½ either way.
final class Kemeny {

    private final int m;
    private final double[][] against;

    Kemeny(OrganisationalPain pain) {
        this.m = pain.m();
        this.against = new double[m][m];
        for (var group : pain.groups()) {
            for (var first = 0; first < m; first++) {
                for (var second = 0; second < m; second++) {
                    against[first][second] += group.ballots().size() * disagrees(group, first, second);
                }
            }
        }
    }

    private double disagrees(OrganisationalPain.Group group, int first, int second) {
        var a = group.mean(first, m);
        var b = group.mean(second, m);
        return Comparison.near(a, b) ? 0.5 : a > b ? 0 : 1;
    }

    double disagreements(List<Integer> order) {
        var sum = 0.0;
        for (var i = 0; i < order.size(); i++) {
            for (var j = i + 1; j < order.size(); j++) {
                sum += against[order.get(i)][order.get(j)];
            }
        }
        return sum;
    }

    /// The fewest disagreements of any order. Only pain points that majorities order in a circle, or not at all, need a
    /// search; it is exact, over all subsets.
    double fewest() {
        var sum = 0.0;
        for (var a = 0; a < m; a++) {
            for (var b = a + 1; b < m; b++) {
                sum += sameComponent(a, b) ? 0 : Math.min(against[a][b], against[b][a]);
            }
        }
        return sum + components().stream().mapToDouble(this::fewestOf).sum();
    }

    /// Pain points that majorities alone do not order.
    List<List<Integer>> components() {
        List<List<Integer>> components = new ArrayList<>();
        for (var point = 0; point < m; point++) {
            var each = point;
            components.stream()
                    .filter(component -> sameComponent(component.getFirst(), each))
                    .findFirst()
                    .ifPresentOrElse(
                            component -> component.add(each), () -> components.add(new ArrayList<>(List.of(each))));
        }
        return components;
    }

    private boolean sameComponent(int a, int b) {
        return reaches(a, b) && reaches(b, a);
    }

    private boolean reaches(int from, int to) {
        var seen = new boolean[m];
        var next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            var at = next.removeLast();
            if (!seen[at]) {
                seen[at] = true;
                IntStream.range(0, m)
                        .filter(other -> !seen[other] && against[at][other] <= against[other][at])
                        .forEach(next::add);
            }
        }
        return seen[to];
    }

    private double fewestOf(List<Integer> points) {
        if (points.size() > 20) {
            throw new IllegalStateException("too many to try every subset: " + points.size());
        }
        var best = new double[1 << points.size()];
        Arrays.fill(best, 1, best.length, Double.POSITIVE_INFINITY);
        for (var placed = 1; placed < best.length; placed++) {
            for (var last = 0; last < points.size(); last++) {
                if ((placed >> last & 1) == 1) {
                    var before = placed & ~(1 << last);
                    best[placed] = Math.min(best[placed], best[before] + cost(points, before, points.get(last)));
                }
            }
        }
        return best[best.length - 1];
    }

    private double cost(List<Integer> points, int before, int last) {
        return IntStream.range(0, points.size())
                .filter(index -> (before >> index & 1) == 1)
                .mapToDouble(index -> against[points.get(index)][last])
                .sum();
    }
}
