package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.List;

/// The pain points in groups, the most painful group first, so that some Kemeny order keeps the groups apart.
///
/// A group holds the pain points that majorities lead from one to the other and back (the strongly connected components
/// of "more ballots prefer x to y than y to x"). Between two groups no majority points backwards, so an order that
/// keeps them apart goes against no majority there, and what is left is to order each group by itself: Truchon's
/// extended Condorcet criterion. A Condorcet winner is a group of its own and first.
/// Source: M. Truchon, *An Extension of the Condorcet Criterion and Kemeny Orders* (1998).
final class MajorityComponents {

    private final boolean[][] leads;

    private MajorityComponents(Preferences preferences) {
        int painPoints = preferences.painPoints();
        this.leads = new boolean[painPoints][painPoints];
        for (int from = 0; from < painPoints; from++) {
            for (int to = 0; to < painPoints; to++) {
                leads[from][to] = from == to || preferences.margin(from, to) > 0;
            }
        }
    }

    /// @param preferred an order of all pain points, kept within groups and between groups that no majority orders
    static List<List<Integer>> of(Preferences preferences, List<Integer> preferred) {
        MajorityComponents graph = new MajorityComponents(preferences);
        graph.close();
        List<Integer> left = new ArrayList<>(preferred);
        List<List<Integer>> components = new ArrayList<>();
        while (!left.isEmpty()) {
            int first = left.stream()
                    .filter(candidate -> graph.nothingElseLeadsTo(candidate, left))
                    .findFirst()
                    .orElseThrow();
            List<Integer> component = left.stream()
                    .filter(other -> graph.leads[first][other] && graph.leads[other][first])
                    .toList();
            components.add(component);
            left.removeAll(component);
        }
        return components;
    }

    /// Warshall's closure: what leads to what leads to z leads to z.
    private void close() {
        for (int via = 0; via < leads.length; via++) {
            for (int from = 0; from < leads.length; from++) {
                for (int to = 0; to < leads.length && leads[from][via]; to++) {
                    leads[from][to] |= leads[via][to];
                }
            }
        }
    }

    private boolean nothingElseLeadsTo(int candidate, List<Integer> left) {
        return left.stream().allMatch(other -> !leads[other][candidate] || leads[candidate][other]);
    }
}
