package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules;
import java.util.ArrayList;
import java.util.List;

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

    public BudgetFrontier {
        points = List.copyOf(points);
    }

    /// What one share of the budget buys.
    ///
    /// @param percent of the given budget
    /// @param budget sum over all pots and periods, in minor units
    public record Point(int percent, long budget, QuickPlan best) {}

    /// Works out all points.
    ///
    /// @param known a plan from elsewhere; it counts wherever it keeps all rules
    public static BudgetFrontier of(PlanInput input, Plan known) {
        var points = new ArrayList<Point>();
        var before = QuickPlan.NOTHING;
        for (var percent : SHARES) {
            var budget = withBudget(input, percent);
            var best = QuickPlan.of(budget, List.of(before, known));
            points.add(new Point(percent, budget.totalMoney(), best));
            before = best.plan() == null ? before : best.plan();
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
}
