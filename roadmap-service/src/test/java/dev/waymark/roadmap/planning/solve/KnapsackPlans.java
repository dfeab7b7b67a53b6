package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.Scanner;

/// Multi-dimensional knapsack problems as roadmaps of one period: every limit becomes a skill, every item a candidate
/// that costs nothing.
///
/// @param bestKnown as the file says, 0 where it does not
record KnapsackPlans(PlanInput input, long bestKnown) {

    /// Reads one instance in the format of the OR-Library: items, limits, best known value, profits, weights by limit,
    /// capacities.
    static KnapsackPlans read(Scanner numbers, SearchLimits limits) {
        var items = new PlanCandidate[numbers.nextInt()];
        var rows = numbers.nextInt();
        var bestKnown = numbers.nextLong();
        for (var i = 0; i < items.length; i++) {
            items[i] = PlanInputs.candidate("I%03d".formatted(i), numbers.nextInt(), 1);
        }
        for (var row = 0; row < rows; row++) {
            for (var i = 0; i < items.length; i++) {
                items[i] = PlanInputs.effort(items[i], "L" + row, numbers.nextLong());
            }
        }
        var inputs = PlanInputs.over(1).pot(PlanInputs.POT, 0).limits(limits.seed(), limits.deterministicLimit());
        for (var row = 0; row < rows; row++) {
            inputs.capacity("L" + row, numbers.nextLong());
        }
        for (var item : items) {
            inputs.add(item);
        }
        return new KnapsackPlans(inputs.build(), bestKnown);
    }
}
