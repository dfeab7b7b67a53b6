package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.List;

/// Which pain points are certainly ranked above which others.
///
/// Cutting an order wherever everything above is agreed to be ranked above everything below gives groups:
/// within a group something is open, between groups nothing is. (The groups are the connected parts of "not
/// agreed".)
final class AgreedPairs {

    private final boolean[][] above;

    private AgreedPairs(int painPoints) {
        this.above = new boolean[painPoints][painPoints];
    }

    /// What majorities alone agree on: a chain of majorities leads from one to the other, and none leads back.
    static AgreedPairs byMajorities(Preferences preferences) {
        var leads = direct(preferences);
        leads.close();
        var agreed = new AgreedPairs(preferences.painPoints());
        for (int one = 0; one < agreed.above.length; one++) {
            for (int other = 0; other < agreed.above.length; other++) {
                agreed.above[one][other] = leads.above[one][other] && !leads.above[other][one];
            }
        }
        return agreed;
    }

    /// What all best orders agree on. An order is best exactly when it goes against no majority between components and
    /// orders each component best, so what both say holds in all of them, and what follows from it.
    static AgreedPairs byBestOrders(Preferences preferences, List<ComponentOrder> components) {
        var agreed = direct(preferences);
        components.forEach(agreed::replaceWithin);
        agreed.close();
        return agreed;
    }

    private static AgreedPairs direct(Preferences preferences) {
        var direct = new AgreedPairs(preferences.painPoints());
        for (int one = 0; one < direct.above.length; one++) {
            for (int other = 0; other < direct.above.length; other++) {
                direct.above[one][other] = preferences.margin(one, other) > 0;
            }
        }
        return direct;
    }

    /// The order in groups, first group first.
    List<List<Integer>> groups(List<Integer> order) {
        var groups = new ArrayList<List<Integer>>();
        int from = 0;
        for (int to = 1; to <= order.size(); to++) {
            if (separates(order, to)) {
                groups.add(order.subList(from, to));
                from = to;
            }
        }
        return groups;
    }

    private boolean separates(List<Integer> order, int place) {
        var below = order.subList(place, order.size());
        return order.subList(0, place).stream()
                .allMatch(upper -> below.stream().allMatch(lower -> above[upper][lower]));
    }

    private void replaceWithin(ComponentOrder component) {
        var order = component.order();
        for (int one = 0; one < order.size(); one++) {
            for (int other = 0; other < order.size(); other++) {
                above[order.get(one)][order.get(other)] =
                        component.mayPrecede(one, other) && !component.mayPrecede(other, one);
            }
        }
    }

    /// Warshall's closure.
    private void close() {
        for (int via = 0; via < above.length; via++) {
            for (int from = 0; from < above.length; from++) {
                for (int to = 0; to < above.length && above[from][via]; to++) {
                    above[from][to] |= above[via][to];
                }
            }
        }
    }
}
