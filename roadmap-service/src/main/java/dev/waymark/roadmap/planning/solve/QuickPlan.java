package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.draft.PolishedPlan;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A good plan that a short search finds, with a proven bound: for questions that ask for many plans at once.
///
/// The best of the greedy plan and of the given ones, as far as they keep all rules, is bettered by ruin
/// and recreate and polished. The bound is the optimum of the linear relaxation. Values are ten-thousandths
/// of a point.
///
/// @param plan absent where none was found that keeps all rules
/// @param bound no plan is worth more; absent where the relaxation has no solution
public record QuickPlan(
        @Nullable Plan plan, @Nullable Long value, @Nullable Long bound) {

    /// Work of the search; less for fewer candidates than these, which have fewer plans.
    private static final double WORK = 0.05;

    private static final double CANDIDATES = 20;

    static final Plan NOTHING = Plan.of(Map.of());

    /// @param others plans from elsewhere; they count where they keep all rules
    static QuickPlan of(PlanInput input, List<Plan> others) {
        var model = PlanModel.of(input);
        var relaxed = PlanBound.of(model);
        var begun = Stream.concat(Stream.of(GreedyPlan.of(input).plan(), NOTHING), others.stream());
        var plan = best(input, begun).map(each -> bettered(input, model, relaxed, each));
        return new QuickPlan(
                plan.orElse(null),
                plan.map(found -> found.value(input)).orElse(null),
                relaxed == null ? null : relaxed.value());
    }

    /// How far the plan may be below the best, in percent of that; absent without a plan or a bound.
    public @Nullable Double gapPercent() {
        if (plan == null || value == null || bound == null) {
            return null;
        }
        return new PlanOutcome.Planned(
                        plan, value.equals(bound), value, Math.max(value, bound), null, List.of(), Map.of())
                .gapPercent();
    }

    /// Codes of the initiatives in the plan.
    public List<String> codes(PlanInput input) {
        return input.candidates().stream()
                .filter(candidate -> plan != null && plan.contains(candidate.id()))
                .map(candidate -> candidate.code())
                .toList();
    }

    private static Plan bettered(PlanInput input, PlanModel model, @Nullable PlanBound relaxed, Plan begun) {
        if (relaxed == null || begun.value(input) == relaxed.value()) {
            return begun;
        }
        var work = WORK * Math.min(1, input.candidates().size() / CANDIDATES);
        var found = new RuinAndRecreate(model, relaxed, begun, input.search().seed(), () -> false).after(work);
        return best(input, Stream.of(begun, PolishedPlan.of(input, found))).orElse(begun);
    }

    private static Optional<Plan> best(PlanInput input, Stream<Plan> plans) {
        return plans.filter(plan -> PlanCheck.violations(input, plan).isEmpty())
                .max(Comparator.comparingLong(plan -> plan.value(input)));
    }
}
