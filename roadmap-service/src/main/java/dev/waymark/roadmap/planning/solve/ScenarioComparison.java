package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Good plans for the same candidates in other climates and with other budgets, side by side.
///
/// In another climate the priorities and the limit of the mean risk are other ones; of another budget the
/// pots are that share of the given ones. All else is unchanged. What is chosen in every scenario is
/// *no-regret*: it is right whatever comes. Example: one pot of 100; A costs 50 and is worth 30 in each
/// climate, B costs 50 and is worth 50 in a strong and 10 in a weak one, C costs 50 and is worth 20 in
/// both: {A, B} in the strong, {A, C} in the weak one, so A is no-regret.
///
/// @param outcomes in the order of the scenarios
public record ScenarioComparison(List<Outcome> outcomes) {

    /// @param climate absent where it is as given
    /// @param percent of the given budget
    public record Scenario(@Nullable Climate climate, int percent) {}

    /// @param riskLimit ρ in hundredths
    /// @param priorities in hundredths by the candidate's id; others keep theirs
    public record Climate(int riskLimit, Map<String, Integer> priorities) {}

    /// @param budget sum over all pots and periods, in minor units
    public record Outcome(Scenario scenario, long budget, QuickPlan best) {}

    public ScenarioComparison {
        outcomes = List.copyOf(outcomes);
    }

    /// @param known a plan from elsewhere; it counts wherever it keeps all rules
    public static ScenarioComparison of(PlanInput input, Plan known, List<Scenario> scenarios) {
        return new ScenarioComparison(scenarios.stream()
                .map(scenario -> {
                    var assumed = assumed(input, scenario);
                    return new Outcome(scenario, assumed.totalMoney(), QuickPlan.of(assumed, List.of(known)));
                })
                .toList());
    }

    /// Whether every scenario with a plan chooses a candidate; false where none has a plan.
    public boolean isNoRegret(String candidateId) {
        var plans = outcomes.stream()
                .map(outcome -> outcome.best().plan())
                .filter(Objects::nonNull)
                .toList();
        return !plans.isEmpty() && plans.stream().allMatch(plan -> plan.contains(candidateId));
    }

    static PlanInput assumed(PlanInput input, Scenario scenario) {
        var budget = BudgetFrontier.withBudget(input, scenario.percent());
        var climate = scenario.climate();
        if (climate == null) {
            return budget;
        }
        var rules = budget.rules();
        return new PlanInput(
                budget.horizon(),
                budget.currency(),
                budget.objective(),
                budget.candidates().stream()
                        .map(candidate -> assumed(candidate, climate))
                        .toList(),
                new PlanRules(
                        rules.pots(),
                        rules.capacities(),
                        rules.categoryMix(),
                        rules.mandatory(),
                        rules.riskLimit() == null ? null : climate.riskLimit()),
                budget.stability(),
                budget.search());
    }

    private static PlanCandidate assumed(PlanCandidate candidate, Climate climate) {
        var worth = candidate.worth();
        return new PlanCandidate(
                candidate.id(),
                candidate.code(),
                candidate.title(),
                candidate.category(),
                candidate.risk(),
                candidate.inFlightStart(),
                new Worth(
                        climate.priorities().getOrDefault(candidate.id(), worth.priority()),
                        worth.netPresentValue(),
                        worth.painRelief()),
                candidate.needs(),
                candidate.ties());
    }
}
