package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.draft.PolishedPlan;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.plan.PlanRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Value against budget: a good plan for each share of the money, all other rules unchanged.
///
/// Every amount of every pot is multiplied by the share, rounded down to the minor unit. The plan of a share is the
/// best of the greedy plan, of the plan of the next smaller share and of the known plan, as far as they keep
/// all rules; it is bettered by ruin and recreate and polished. A plan that a smaller budget pays is paid by a
/// larger one too, so values never fall. The bound is the optimum of the linear relaxation. Values are
/// ten-thousandths of a point.
///
/// Example: one pot of 100, A costs 50 and is worth 30, B costs 100 and is worth 50: 30 at 50 %, 50 at 100 %, 80 at
/// 150 %.
///
/// @param points by budget, lowest first
public record BudgetFrontier(List<Point> points) {

    /// The shares of the budget, in percent.
    static final List<Integer> SHARES = List.of(50, 60, 70, 80, 90, 100, 110, 120, 150);

    /// Work of the search for each share.
    private static final double WORK = 0.05;

    private static final Plan NOTHING = Plan.of(Map.of());

    public BudgetFrontier {
        points = List.copyOf(points);
    }

    /// What one share of the budget buys.
    ///
    /// @param percent of the given budget
    /// @param budget sum over all pots and periods, in minor units
    /// @param plan absent where none was found that keeps all rules
    /// @param bound no plan is worth more; absent where the relaxation has no solution
    public record Point(
            int percent,
            long budget,
            @Nullable Plan plan,
            @Nullable Long value,
            @Nullable Long bound) {

        /// How far the plan may be below the best, in percent of that; absent without a plan or a bound.
        public @Nullable Double gapPercent() {
            if (plan == null || value == null || bound == null) {
                return null;
            }
            return new PlanOutcome.Planned(
                            plan, value.equals(bound), value, Math.max(value, bound), null, List.of(), Map.of())
                    .gapPercent();
        }
    }

    /// Works out all points.
    ///
    /// @param known a plan from elsewhere; it counts wherever it keeps all rules
    public static BudgetFrontier of(PlanInput input, Plan known) {
        var points = new ArrayList<Point>();
        var before = NOTHING;
        for (var percent : SHARES) {
            var point = point(withBudget(input, percent), percent, List.of(before, known, NOTHING));
            points.add(point);
            before = point.plan() == null ? before : point.plan();
        }
        return new BudgetFrontier(points);
    }

    /// The same input with a share of the money of every pot and period.
    static PlanInput withBudget(PlanInput input, int percent) {
        var rules = input.rules();
        var pots = rules.pots().stream()
                .map(pot -> new PlanRules.Pot(
                        pot.id(),
                        pot.name(),
                        pot.money().stream().map(money -> share(money, percent)).toList()))
                .toList();
        return new PlanInput(
                input.horizon(),
                input.currency(),
                input.objective(),
                input.candidates(),
                new PlanRules(pots, rules.capacities(), rules.categoryMix(), rules.mandatory(), rules.riskLimit()),
                input.stability(),
                input.search());
    }

    /// The share of the whole hundreds and of the rest apart, so that nothing overflows on the way.
    private static long share(long money, int percent) {
        return money / 100 * percent + money % 100 * percent / 100;
    }

    private static Point point(PlanInput input, int percent, List<Plan> others) {
        var model = PlanModel.of(input);
        var relaxed = PlanBound.of(model);
        var plan = best(input, Stream.concat(Stream.of(GreedyPlan.of(input).plan()), others.stream()))
                .map(begun -> bettered(input, model, relaxed, begun));
        return new Point(
                percent,
                input.rules().pots().stream()
                        .flatMap(pot -> pot.money().stream())
                        .mapToLong(Long::longValue)
                        .sum(),
                plan.orElse(null),
                plan.map(found -> found.value(input)).orElse(null),
                relaxed == null ? null : relaxed.value());
    }

    private static Plan bettered(PlanInput input, PlanModel model, @Nullable PlanBound relaxed, Plan begun) {
        if (relaxed == null) {
            return begun;
        }
        var found = new RuinAndRecreate(model, relaxed, begun, input.search().seed(), () -> false).after(WORK);
        return best(input, Stream.of(begun, PolishedPlan.of(input, found))).orElse(begun);
    }

    private static Optional<Plan> best(PlanInput input, Stream<Plan> plans) {
        return plans.filter(plan -> PlanCheck.violations(input, plan).isEmpty())
                .max(Comparator.comparingLong(plan -> plan.value(input)));
    }
}
