package dev.waymark.roadmap.planning.draft;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The plan that a spreadsheet would give: what is in flight, then what is mandatory with all it depends on, then the
/// category minimums, then the rest in one order, each in the first period in which it fits.
///
/// It is the yardstick for the optimiser, so it must not flatter: two orders are tried, by value per scarcest need and
/// by value, and the better plan counts. `violations` is not empty when neither order keeps all rules.
public record GreedyPlan(Plan plan, long value, List<String> violations) {

    public GreedyPlan {
        violations = List.copyOf(violations);
    }

    /// Makes the better of the two greedy plans; of equals that by value per scarcest need.
    public static GreedyPlan of(PlanInput input) {
        var byNeed = of(input, Filling.byScarcestNeed(input));
        var byValue = of(input, Filling.byValue(input));
        if (byNeed.keepsRules() != byValue.keepsRules()) {
            return byNeed.keepsRules() ? byNeed : byValue;
        }
        return byValue.value() > byNeed.value() ? byValue : byNeed;
    }

    /// Whether the plan keeps all rules.
    public boolean keepsRules() {
        return violations.isEmpty();
    }

    private static GreedyPlan of(PlanInput input, List<PlanCandidate> order) {
        var draft = new PlanDraft(input);
        for (var candidate : input.candidates()) {
            var since = candidate.inFlightStart();
            if (since != null) {
                draft.place(candidate, since);
            }
        }
        input.rules().mandatory().stream()
                .sorted(Comparator.comparingInt(PlanRules.MustDo::latest).thenComparing(PlanRules.MustDo::candidateId))
                .forEach(mustDo -> placeWithDependencies(draft, mustDo.candidateId(), new HashSet<>()));
        input.rules().categoryMix().forEach(limit -> placeMinimum(draft, limit, order));
        Filling.fill(draft, order);
        var plan = draft.toPlan();
        return new GreedyPlan(plan, plan.value(input), PlanCheck.violations(input, plan));
    }

    private static void placeWithDependencies(PlanDraft draft, String id, Set<String> visited) {
        var candidate = draft.find(id);
        if (candidate == null || !visited.add(id) || draft.isPlaced(id)) {
            return;
        }
        candidate.ties().dependsOn().forEach(dependency -> placeWithDependencies(draft, dependency, visited));
        Filling.placeEarliest(draft, candidate);
    }

    private static void placeMinimum(PlanDraft draft, PlanRules.CategoryLimit limit, List<PlanCandidate> order) {
        var minimum = limit.minimum();
        for (var candidate : order) {
            if (minimum == null || draft.count(limit.category()) >= minimum) {
                return;
            }
            if (candidate.category() == limit.category() && !draft.isPlaced(candidate.id())) {
                Filling.placeEarliest(draft, candidate);
            }
        }
    }
}
