package dev.waymark.assessment.pain.tally.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which new groups must be published together so that the sums of two rounds, added and subtracted in any way,
/// tell nothing about fewer than `smallest` people.
///
/// Let the groups of both rounds and "not in the round" be the nodes of a graph, and every person an edge between the
/// group of the earlier round and the group of the later one. A sum of the published sums, each multiplied by some
/// factor, leaves the people whose two nodes have different factors (the ballots of all others cancel out
/// where nobody changed theirs); "not in the round" has the factor 0. So the fewest people that any combination tells
/// about is the smallest cut of the graph that is not 0, and merging groups is contracting nodes.
///
/// Cuts are found by the maximum adjacency orders of M. Stoer and F. Wagner, *A Simple Min-Cut Algorithm* (1997); two
/// nodes that no small cut parts are contracted, and so are two new groups that one does.
///
/// Example, smallest 4: earlier IT {1..5}, Sales {6..9}; now IT {1..4}, Sales {5..9}: person 5 is a cut of 1
/// between {IT, IT} and {Sales, Sales}, so IT and Sales are published together.
final class SmallCuts {

    private final int[] ballots;
    private final int[][] people;
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Set<Integer>> newGroups = new ArrayList<>();

    private SmallCuts(List<Set<UUID>> groups, EarlierPublication earlier) {
        this.ballots = groups.stream().mapToInt(Set::size).toArray();
        int absent = groups.size() + earlier.voters().size();
        this.people = new int[absent + 1][absent + 1];
        for (int node = 0; node <= absent; node++) {
            nodes.add(node);
            newGroups.add(new HashSet<>(node < groups.size() ? Set.of(node) : Set.of()));
        }
        Map<UUID, Integer> now = nodeOfPeople(groups, 0);
        Map<UUID, Integer> before = nodeOfPeople(earlier.voters(), groups.size());
        now.forEach((person, node) -> connect(node, before.getOrDefault(person, absent)));
        before.forEach((person, node) -> {
            if (!now.containsKey(person)) {
                connect(node, absent);
            }
        });
    }

    /// @param groups the voters of each new group
    /// @return the new groups by their index, those together that must be published together; nothing where
    ///     even all groups
    ///     together are parted from an earlier sum by a small cut
    static Optional<List<Set<Integer>>> together(List<Set<UUID>> groups, EarlierPublication earlier, int smallest) {
        SmallCuts cuts = new SmallCuts(groups, earlier);
        List<Set<Integer>> settled = new ArrayList<>();
        while (!cuts.nodes.isEmpty()) {
            List<Integer> order = cuts.maximumAdjacencyOrder();
            int last = order.getLast();
            int cut = cuts.degree(last);
            if (cut == 0) {
                settled.add(cuts.newGroups.get(last));
                cuts.nodes.remove(Integer.valueOf(last));
            } else if (cut >= smallest) {
                cuts.contract(order.get(order.size() - 2), last);
            } else if (!cuts.mend(last)) {
                return Optional.empty();
            }
        }
        return Optional.of(settled.stream().filter(set -> !set.isEmpty()).toList());
    }

    /// Lets the smallest new group on one side of the cut be published together with the smallest on the other.
    private boolean mend(int side) {
        Optional<Integer> other = connectedTo(side).stream()
                .filter(node -> node != side && !newGroups.get(node).isEmpty())
                .min(Comparator.<Integer>comparingInt(node -> newGroups.get(node).stream()
                                .mapToInt(group -> ballots[group])
                                .sum())
                        .thenComparing(Comparator.naturalOrder()));
        if (other.isEmpty() || newGroups.get(side).isEmpty()) {
            return false;
        }
        contract(other.get(), side);
        return true;
    }

    private List<Integer> maximumAdjacencyOrder() {
        List<Integer> order = new ArrayList<>(nodes.size());
        int[] attached = new int[people.length];
        boolean[] placed = new boolean[people.length];
        while (order.size() < nodes.size()) {
            int next = -1;
            for (int node : nodes) {
                if (!placed[node] && (next < 0 || attached[node] > attached[next])) {
                    next = node;
                }
            }
            placed[next] = true;
            order.add(next);
            for (int node : nodes) {
                attached[node] += people[next][node];
            }
        }
        return order;
    }

    private int degree(int node) {
        return Arrays.stream(people[node]).sum();
    }

    private void contract(int kept, int gone) {
        for (int node : nodes) {
            int moved = node == kept ? 0 : people[gone][node];
            people[kept][node] += moved;
            people[node][kept] += moved;
            people[gone][node] = 0;
            people[node][gone] = 0;
        }
        newGroups.get(kept).addAll(newGroups.get(gone));
        nodes.remove(Integer.valueOf(gone));
    }

    private Set<Integer> connectedTo(int start) {
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int node = open.pop();
            for (int other : nodes) {
                if (people[node][other] > 0 && seen.add(other)) {
                    open.push(other);
                }
            }
        }
        return seen;
    }

    private void connect(int node, int other) {
        people[node][other]++;
        people[other][node]++;
    }

    private static Map<UUID, Integer> nodeOfPeople(List<Set<UUID>> groups, int first) {
        Map<UUID, Integer> nodes = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (UUID person : groups.get(group)) {
                nodes.put(person, first + group);
            }
        }
        return nodes;
    }
}
