package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Betters a plan by ruin and recreate (G. Schrimpf, J. Schneider, H. Stamm-Wilbrandt, G. Dueck, 2000): a few items
/// are taken out, or a candidate is forced in and what breaks rules is taken out; then the gaps are filled, what is
/// worth most for what it takes first, with some chance. What it takes is counted at the shadow prices of the linear
/// relaxation. A worse plan is accepted with a chance that falls (simulated annealing); the best one is kept.
///
/// Same plan, seed and work: same better plan. A unit of work takes about a second.
final class RuinAndRecreate {

    private static final long CHECKS_PER_WORK = 40_000_000;
    private static final double FIRST_TEMPERATURE = 0.004;
    private static final double LAST_TEMPERATURE = 0.0003;
    private static final double NOISE = 0.3;
    private static final double FORCED = 0.5;
    private static final int MOST_TAKEN = 10;
    private static final int NEAR = 2;
    private static final int TRIES = 20;
    private static final int DEEPEST = 5;

    private final PlanModel model;
    private final PlanColumns columns;
    private final SplittableRandom random;
    private final int size;
    private final int[][] starts;
    private final int[][] bestStarts;
    private final int[][] dependencies;
    private final boolean[] fixed;
    private final double[] ratio;
    private final double[] bestRatio;
    private final long[] order;
    private final long indexMask;
    private final PlanState now;
    private final PlanState before;
    private final PlanState best;
    private int forced = PlanState.NONE;
    private long checks;

    RuinAndRecreate(PlanModel model, PlanBound bound, Plan plan, long seed) {
        this.model = model;
        this.columns = new PlanColumns(model);
        this.random = new SplittableRandom(seed);
        this.size = model.input().candidates().size();
        this.starts = new int[size][];
        this.bestStarts = new int[size][];
        this.dependencies = new int[size][];
        this.fixed = new boolean[size];
        this.ratio = new double[model.starts().size()];
        this.bestRatio = new double[size];
        this.order = new long[size];
        this.indexMask = Math.max(0, (Integer.highestOneBit(size) << 1) - 1);
        this.now = new PlanState(columns, size);
        for (var candidate = 0; candidate < size; candidate++) {
            prepare(candidate, bound);
        }
        model.chosen(plan).forEach(now::put);
        this.before = now.copy();
        this.best = now.copy();
    }

    private void prepare(int candidate, PlanBound bound) {
        starts[candidate] = model.startsOf(candidate).stream()
                .filter(bound.possible()::get)
                .mapToInt(Integer::intValue)
                .toArray();
        dependencies[candidate] = model.dependenciesOf(candidate);
        var known = model.input().candidates().get(candidate);
        fixed[candidate] = known.underWay() || model.input().mustDo(known.id()).isPresent();
        for (var start : model.startsOf(candidate)) {
            var value = (double) columns.value(start);
            var price = bound.prices().get(start);
            ratio[start] = value / (price + 0.02 * Math.abs(value) + 1);
            bestRatio[candidate] = Math.max(bestRatio[candidate], ratio[start]);
        }
        bestStarts[candidate] = Arrays.stream(starts[candidate])
                .filter(start -> columns.value(start) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(start -> bound.prices().get(start) - columns.value(start)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The best plan after so much work.
    Plan after(double work, BooleanSupplier stopped) {
        var end = (long) (work * CHECKS_PER_WORK);
        var scale = Math.max(1, Math.abs(now.value()));
        while (size > 0 && checks < end && !stopped.getAsBoolean()) {
            var temperature =
                    FIRST_TEMPERATURE * StrictMath.pow(LAST_TEMPERATURE / FIRST_TEMPERATURE, (double) checks / end);
            round(scale * temperature);
        }
        return plan();
    }

    private void round(double temperature) {
        checks += size;
        before.become(now);
        if (random.nextDouble() < FORCED) {
            forceIn();
        } else {
            takeOut();
        }
        fill();
        var accepted = before.value() + temperature * StrictMath.log(random.nextDouble());
        if (!now.keepsRules() || now.value() < accepted) {
            now.become(before);
        } else if (now.value() > best.value()) {
            best.become(now);
        }
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
            if (!fixed[candidate] && now.holds(candidate)) {
                return candidate;
            }
        }
        return PlanState.NONE;
    }

    private void forceIn() {
        var candidate = random.nextInt(size);
        if (fixed[candidate] || starts[candidate].length == 0) {
            return;
        }
        if (now.holds(candidate)) {
            now.take(candidate);
        }
        force(candidate, starts[candidate][random.nextInt(starts[candidate].length)], 0);
        forced = candidate;
        repair();
        forced = PlanState.NONE;
    }

    /// Puts a start, and what it depends on before it.
    private void force(int candidate, int start, int depth) {
        now.put(start);
        for (var dependency : dependencies[candidate]) {
            var there = now.startOf(dependency);
            if (fixed[dependency] || depth > DEEPEST || (there != PlanState.NONE && isFinished(there, start))) {
                continue;
            }
            if (there != PlanState.NONE) {
                now.take(dependency);
            }
            var early = Arrays.stream(starts[dependency])
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

    /// Takes out what is worth least for what it takes, by chance, until no row holds too much.
    private void repair() {
        for (var row = now.overfull(); row != PlanState.NONE; row = now.overfull()) {
            var worst = PlanState.NONE;
            var least = Double.MAX_VALUE;
            for (var candidate : columns.candidates(row)) {
                var start = now.startOf(candidate);
                if (start != PlanState.NONE && !fixed[candidate] && candidate != forced && columns.takes(row, start)) {
                    var worth = ratio[start] * (0.5 + random.nextDouble());
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
                var key = bestRatio[candidate] * (1 + NOISE * (2 * random.nextDouble() - 1));
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
        for (var start : bestStarts[candidate]) {
            checks++;
            if (now.fits(start)) {
                now.put(start);
                return;
            }
        }
    }

    private Plan plan() {
        var chosen = new TreeMap<String, Integer>();
        for (var candidate = 0; candidate < size; candidate++) {
            if (best.holds(candidate)) {
                chosen.put(model.input().candidates().get(candidate).id(), period(best.startOf(candidate)));
            }
        }
        return Plan.of(chosen);
    }
}
