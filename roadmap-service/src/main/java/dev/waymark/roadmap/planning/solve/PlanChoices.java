package dev.waymark.roadmap.planning.solve;

import java.util.Arrays;
import java.util.Comparator;

/// What the moves know of each candidate, prepared once: where it may start, what it depends on, and what it is worth
/// for what it takes. What it takes is counted at the shadow prices of the linear relaxation.
final class PlanChoices {

    private final PlanModel model;
    private final PlanColumns columns;
    private final int[][] starts;
    private final int[][] bestStarts;
    private final int[][] dependencies;
    private final boolean[] fixed;
    private final double[] ratio;
    private final double[] bestRatio;

    PlanChoices(PlanModel model, PlanColumns columns, PlanBound bound) {
        var size = model.input().candidates().size();
        this.model = model;
        this.columns = columns;
        this.starts = new int[size][];
        this.bestStarts = new int[size][];
        this.dependencies = new int[size][];
        this.fixed = new boolean[size];
        this.ratio = new double[model.starts().size()];
        this.bestRatio = new double[size];
        for (var candidate = 0; candidate < size; candidate++) {
            prepare(candidate, bound);
        }
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

    /// The starts of a candidate that some plan may hold.
    int[] starts(int candidate) {
        return starts[candidate];
    }

    /// Those of its starts that are worth something, the best one first.
    int[] bestStarts(int candidate) {
        return bestStarts[candidate];
    }

    int[] dependencies(int candidate) {
        return dependencies[candidate];
    }

    /// Whether every plan holds it where it is.
    boolean isFixed(int candidate) {
        return fixed[candidate];
    }

    /// What a start is worth for what it takes.
    double ratio(int start) {
        return ratio[start];
    }

    /// What the best start of a candidate is worth for what it takes.
    double bestRatio(int candidate) {
        return bestRatio[candidate];
    }
}
