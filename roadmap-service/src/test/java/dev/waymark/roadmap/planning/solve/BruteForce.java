package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.LateObligations;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tries every start of every candidate.
final class BruteForce {

    private BruteForce() {}

    /// The value of the best plan among those that let late obligations wait least; none when no plan keeps all rules.
    static Long best(PlanInput input) {
        var late = LateObligations.of(input);
        return plans(input)
                .min(Comparator.<Plan>comparingLong(late::wait).thenComparingLong(plan -> -plan.value(input)))
                .map(plan -> plan.value(input))
                .orElse(null);
    }

    /// All plans that keep all rules.
    static Stream<Plan> plans(PlanInput input) {
        var plans = new ArrayList<Plan>();
        collect(input, 0, new HashMap<>(), plans);
        return plans.stream();
    }

    private static void collect(PlanInput input, int index, Map<String, Integer> starts, List<Plan> plans) {
        if (index == input.candidates().size()) {
            var plan = Plan.of(starts);
            if (PlanCheck.violations(input, plan).isEmpty()) {
                plans.add(plan);
            }
            return;
        }
        var candidate = input.candidates().get(index);
        if (!candidate.underWay()) {
            collect(input, index + 1, starts, plans);
        }
        for (var start = first(candidate); start <= last(input, candidate); start++) {
            starts.put(candidate.id(), start);
            collect(input, index + 1, starts, plans);
            starts.remove(candidate.id());
        }
    }

    private static int first(PlanCandidate candidate) {
        return candidate.underWay() ? candidate.inFlightStart() : 0;
    }

    private static int last(PlanInput input, PlanCandidate candidate) {
        return candidate.underWay()
                ? candidate.inFlightStart()
                : input.horizon().periods() - 1;
    }
}
