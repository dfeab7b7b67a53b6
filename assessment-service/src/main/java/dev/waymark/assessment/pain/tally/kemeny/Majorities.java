package dev.waymark.assessment.pain.tally.kemeny;

import java.util.List;

/// The majorities within one component.
final class Majorities {

    private Majorities() {}

    /// What it costs to rank the one above the other, beyond what the pair costs anyway: the margin of the majority
    /// that wants the other above the one, or 0. Indices are positions in the component.
    static int[][] against(Preferences preferences, List<Integer> component) {
        int[][] against = new int[component.size()][component.size()];
        for (int one = 0; one < against.length; one++) {
            for (int other = 0; other < against.length; other++) {
                against[one][other] = Math.max(0, preferences.margin(component.get(other), component.get(one)));
            }
        }
        return against;
    }

    /// What an order goes against.
    static long excess(int[][] against, int[] order) {
        long excess = 0;
        for (int above = 0; above < order.length; above++) {
            for (int below = above + 1; below < order.length; below++) {
                excess += against[order[above]][order[below]];
            }
        }
        return excess;
    }
}
