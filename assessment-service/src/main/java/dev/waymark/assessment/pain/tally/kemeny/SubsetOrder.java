package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.List;

/// The best order of a small component, exactly: dynamic programming over its subsets.
///
/// The best order of a set begins with some x and goes on with the best order of the rest, so
/// `best(S) = min_x (best(S − x) + Σ_{y ∈ S} max(0, margin(y, x)))`: each set is solved once, in 2^k·k² steps
/// for k pain points. Among equally good orders the one is taken whose first pain point comes first in the
/// component, and so on down the order.
final class SubsetOrder {

    private final int[][] against;
    private final long[] best;

    private SubsetOrder(int[][] against) {
        this.against = against;
        this.best = new long[1 << against.length];
    }

    static ComponentOrder of(Preferences preferences, List<Integer> component) {
        SubsetOrder subsets = new SubsetOrder(Majorities.against(preferences, component));
        for (int set = 1; set < subsets.best.length; set++) {
            subsets.best[set] = subsets.costStartingWith(subsets.first(set), set);
        }
        List<Integer> order = new ArrayList<>();
        for (int set = subsets.best.length - 1; set != 0; ) {
            int first = subsets.first(set);
            order.add(component.get(first));
            set &= ~(1 << first);
        }
        long excess = subsets.best[subsets.best.length - 1];
        return new ComponentOrder(order, excess, excess, 0, subsets.followers(component, order), true);
    }

    /// Any set that some best order leaves over can be begun with any of its best first pain points, and the rest of
    /// the set follows.
    private List<Long> followers(List<Integer> component, List<Integer> order) {
        long[] following = new long[against.length];
        boolean[] leftOver = new boolean[best.length];
        leftOver[best.length - 1] = true;
        for (int set = best.length - 1; set > 0; set--) {
            for (int first = 0; first < against.length && leftOver[set]; first++) {
                int rest = set & ~(1 << first);
                if (rest != set && costStartingWith(first, set) == best[set]) {
                    following[first] |= rest;
                    leftOver[rest] = true;
                }
            }
        }
        return order.stream()
                .map(painPoint -> placed(following[component.indexOf(painPoint)], component, order))
                .toList();
    }

    /// Places of the order instead of places of the component.
    private static long placed(long members, List<Integer> component, List<Integer> order) {
        long places = 0;
        for (int place = 0; place < order.size(); place++) {
            places |= (members >> component.indexOf(order.get(place)) & 1) << place;
        }
        return places;
    }

    /// The first pain point of the best order of a set, whose subsets are solved.
    private int first(int set) {
        int first = -1;
        long least = Long.MAX_VALUE;
        for (int candidate = 0; candidate < against.length; candidate++) {
            if ((set & 1 << candidate) != 0) {
                long cost = costStartingWith(candidate, set);
                if (cost < least) {
                    least = cost;
                    first = candidate;
                }
            }
        }
        return first;
    }

    private long costStartingWith(int first, int set) {
        int rest = set & ~(1 << first);
        long cost = best[rest];
        for (int other = 0; other < against.length; other++) {
            if ((rest & 1 << other) != 0) {
                cost += against[first][other];
            }
        }
        return cost;
    }
}
