package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// The moves of ruin and recreate: a few items are taken out, or a candidate is forced in and what breaks rules is
/// taken out; then the gaps are filled. What is worth most for what it takes comes first, with some chance.
final class PlanMoves {

    private static final double NOISE = 0.3;
    private static final double FORCED = 0.5;
    private static final int MOST_TAKEN = 10;
    private static final int NEAR = 2;
    private static final int TRIES = 20;
    private static final int DEEPEST = 5;

    private final PlanModel model;
    private final PlanColumns columns;
    private final PlanChoices choices;
    private final int size;
    private final long[] order;
    private final long indexMask;
    private final PlanState now;
    private SplittableRandom random = new SplittableRandom(0);
    private final BitSet forced = new BitSet();
    private int kept = PlanState.NONE;
    private long checks;

    PlanMoves(PlanModel model, PlanBound bound) {
        this.model = model;
        this.columns = new PlanColumns(model);
        this.choices = new PlanChoices(model, columns, bound);
        this.size = model.input().candidates().size();
        this.order = new long[size];
        this.indexMask = Math.max(0, (Integer.highestOneBit(size) << 1) - 1);
        this.now = new PlanState(columns, size);
    }

    /// Begins at a plan.
    ///
    /// @param kept a candidate that no move leaves out, `NONE` for none; the plan need not hold it
    void beginAt(Plan plan, int kept, long seed) {
        this.random = new SplittableRandom(seed);
        this.kept = kept;
        for (var candidate = 0; candidate < size; candidate++) {
            if (now.holds(candidate)) {
                now.take(candidate);
            }
        }
        model.chosen(plan).forEach(now::put);
    }

    /// The plan in the making, which each move changes.
    PlanState now() {
        return now;
    }

    /// How much was looked at so far: the measure of work.
    long checks() {
        return checks;
    }

    /// A number from 0 to below 1.
    double chance() {
        return random.nextDouble();
    }

    /// Whether the plan in the making keeps all rules and holds what it must.
    boolean isAllowed() {
        return now.keepsRules() && (kept == PlanState.NONE || now.holds(kept));
    }

    /// One move by chance.
    void move() {
        checks += size;
        if (random.nextDouble() < FORCED) {
            forceIn();
        } else {
            takeOut();
        }
        fill();
    }

    /// Forces the kept candidate in at a start with what it depends on, and fills the gaps.
    void keepAt(int start) {
        checks += size;
        if (now.holds(kept)) {
            now.take(kept);
        }
        force(kept, start, 0);
        repair();
        forced.clear();
        fill();
    }

    /// The starts of a candidate that some plan may hold.
    int[] startsOf(int candidate) {
        return choices.starts(candidate);
    }

    private void takeOut() {
        var first = anyPlaced();
        if (first == PlanState.NONE) {
            return;
        }
        var period = period(now.startOf(first));
        now.take(first);
        for (var more = random.nextInt(MOST_TAKEN); more > 0; more--) {
            var next = anyPlaced();
            if (next != PlanState.NONE && Math.abs(period(now.startOf(next)) - period) <= NEAR) {
                now.take(next);
            }
        }
        repair();
    }

    private int anyPlaced() {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var candidate = random.nextInt(size);
            if (!choices.isFixed(candidate) && candidate != kept && now.holds(candidate)) {
                return candidate;
            }
        }
        return PlanState.NONE;
    }

    /// What the candidate depends on may be taken out again: with it protected, plans of 200 candidates ended lower.
    private void forceIn() {
        var candidate = random.nextInt(size);
        if (choices.isFixed(candidate) || choices.starts(candidate).length == 0) {
            return;
        }
        if (now.holds(candidate)) {
            now.take(candidate);
        }
        force(candidate, choices.starts(candidate)[random.nextInt(choices.starts(candidate).length)], 0);
        forced.clear();
        forced.set(candidate);
        repair();
        forced.clear();
    }

    /// Puts a start, and what it depends on before it.
    private void force(int candidate, int start, int depth) {
        now.put(start);
        forced.set(candidate);
        for (var dependency : choices.dependencies(candidate)) {
            var there = now.startOf(dependency);
            if (choices.isFixed(dependency)
                    || depth > DEEPEST
                    || (there != PlanState.NONE && isFinished(there, start))) {
                continue;
            }
            if (there != PlanState.NONE) {
                now.take(dependency);
            }
            var early = Arrays.stream(choices.starts(dependency))
                    .filter(each -> isFinished(each, start))
                    .toArray();
            if (early.length > 0) {
                force(dependency, early[random.nextInt(early.length)], depth + 1);
            }
        }
    }

    private boolean isFinished(int start, int before) {
        var candidate = model.input().candidates().get(columns.candidate(start));
        return candidate.finishIfStarted(period(start)) <= period(before);
    }

    private int period(int start) {
        return model.starts().get(start).period();
    }

    /// Takes out what is worth least for what it takes, by chance, until no row holds too much; not what was forced in.
    private void repair() {
        for (var row = now.overfull(); row != PlanState.NONE; row = now.overfull()) {
            var worst = PlanState.NONE;
            var least = Double.MAX_VALUE;
            for (var candidate : columns.candidates(row)) {
                var start = now.startOf(candidate);
                var stays = choices.isFixed(candidate) || forced.get(candidate) || candidate == kept;
                if (start != PlanState.NONE && !stays && columns.takes(row, start)) {
                    var worth = choices.ratio(start) * (0.5 + random.nextDouble());
                    worst = worth < least ? candidate : worst;
                    least = Math.min(least, worth);
                }
            }
            if (worst == PlanState.NONE) {
                return;
            }
            now.take(worst);
        }
    }

    /// Places what is left out, what is worth most for what it takes first, by chance. The bits of a key order as
    /// it does, and the last of them name its candidate: plain numbers are sorted.
    private void fill() {
        var leftOut = 0;
        for (var candidate = 0; candidate < size; candidate++) {
            if (!now.holds(candidate)) {
                var key = choices.bestRatio(candidate) * (1 + NOISE * (2 * random.nextDouble() - 1));
                order[leftOut++] = (Double.doubleToLongBits(key) & ~indexMask) | candidate;
            }
        }
        Arrays.sort(order, 0, leftOut);
        while (leftOut > 0) {
            leftOut--;
            place((int) (order[leftOut] & indexMask));
        }
    }

    private void place(int candidate) {
        for (var start : choices.bestStarts(candidate)) {
            checks++;
            if (now.fits(start)) {
                now.put(start);
                return;
            }
        }
    }

    /// A state in the words of the plan.
    Plan plan(PlanState state) {
        var chosen = new TreeMap<String, Integer>();
        for (var candidate = 0; candidate < size; candidate++) {
            if (state.holds(candidate)) {
                chosen.put(model.input().candidates().get(candidate).id(), period(state.startOf(candidate)));
            }
        }
        return Plan.of(chosen);
    }
}
