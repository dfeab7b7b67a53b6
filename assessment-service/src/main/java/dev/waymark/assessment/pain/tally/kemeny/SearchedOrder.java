package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The best order of a larger component that a bounded search finds: branch and bound from the first place down.
///
/// A partial order is given up when it and the cycles among the rest cost as much as the best order known, when
/// the same pain points have been placed as cheaply before, or when its last two are the wrong way round for
/// the majority. Where no majority wants anything of the rest above one pain point, that one is placed next.
/// What is not looked at for want of nodes lowers the bound to what it might cost.
final class SearchedOrder {

    private final int[][] against;
    private final MajorityCycles cycles;
    private final int[] placed;
    private final Map<Long, Long> cheapest = new HashMap<>();
    private int[] best;
    private long bestExcess;
    private long leastUnseen = Long.MAX_VALUE;
    private int nodesLeft;

    private SearchedOrder(int[][] against, int nodes) {
        this.against = against;
        this.cycles = MajorityCycles.of(against);
        this.placed = new int[against.length];
        this.best = ImprovedOrder.of(against);
        this.bestExcess = Majorities.excess(against, best);
        this.nodesLeft = nodes;
    }

    /// @param component up to 63 pain points
    static ComponentOrder of(Preferences preferences, List<Integer> component, int nodes) {
        SearchedOrder search = new SearchedOrder(Majorities.against(preferences, component), nodes);
        search.visit((1L << component.size()) - 1, 0, search.cycles.weight());
        return new ComponentOrder(
                Arrays.stream(search.best).mapToObj(component::get).toList(),
                search.bestExcess,
                Math.min(search.bestExcess, search.leastUnseen),
                nodes - search.nodesLeft,
                search.followers(),
                false);
    }

    /// What comes after each place in the order found, or when neighbours whom no majority orders change places.
    private List<Long> followers() {
        List<Long> followers = new ArrayList<>();
        for (int place = 0; place < best.length; place++) {
            long after = (1L << best.length) - (2L << place);
            boolean tiedBefore = place > 0
                    && against[best[place - 1]][best[place]] == 0
                    && against[best[place]][best[place - 1]] == 0;
            followers.add(tiedBefore ? after | (1L << (place - 1)) : after);
        }
        return followers;
    }

    /// @param rest the pain points that are not placed yet
    /// @param excess what those placed go against, among themselves and with the rest
    /// @param unavoidable what the rest costs at least
    private void visit(long rest, long excess, long unavoidable) {
        if (excess + unavoidable >= bestExcess) {
            return;
        }
        if (rest == 0) {
            bestExcess = excess;
            best = placed.clone();
            return;
        }
        if (cheapest.getOrDefault(rest, Long.MAX_VALUE) <= excess) {
            return;
        }
        if (nodesLeft == 0) {
            leastUnseen = Math.min(leastUnseen, excess + unavoidable);
            return;
        }
        nodesLeft--;
        cheapest.put(rest, excess);
        int place = against.length - Long.bitCount(rest);
        for (Step step : steps(rest)) {
            if (place == 0 || against[placed[place - 1]][step.painPoint()] == 0) {
                placed[place] = step.painPoint();
                long left = rest & ~(1L << step.painPoint());
                visit(left, excess + step.excess(), unavoidable - cycles.weightWithin(step.painPoint(), left));
            }
        }
    }

    /// What may be placed next, cheapest first; only the first one where it costs nothing.
    private List<Step> steps(long rest) {
        List<Step> steps = IntStream.range(0, against.length)
                .filter(painPoint -> (rest >> painPoint & 1) != 0)
                .mapToObj(painPoint -> new Step(painPoint, excess(painPoint, rest)))
                .sorted(Comparator.comparingLong(Step::excess))
                .toList();
        return steps.getFirst().excess() == 0 ? steps.subList(0, 1) : steps;
    }

    private long excess(int next, long rest) {
        long excess = 0;
        for (int other = 0; other < against.length; other++) {
            excess += (rest >> other & 1) * against[next][other];
        }
        return excess;
    }

    private record Step(int painPoint, long excess) {}
}
