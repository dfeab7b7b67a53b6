package dev.waymark.roadmap.planning.why;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static dev.waymark.roadmap.planning.plan.PlanInputs.excludes;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static WhyNot whyNot(PlanInputs inputs, Map<String, Integer> plan, String id) {
        return WhyNot.of(inputs.build(), Plan.of(plan), Map.of()).stream()
                .filter(why -> why.candidateId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMoneyThatWouldAdmitACandidateIsTheLeastOverAllStarts() {
        var inputs =
                PlanInputs.over(2).pot(POT, 100, 80).add("A", 50, 2, 60, 20).add("B", 10, 1, 70);
        var why = whyNot(inputs, Map.of("A", 0), "B");
        assertThat(why.binding()).isEqualTo(new PlanRule.PotLimit(POT, 1));
        assertThat(why.extraBudget()).isEqualTo(1_000);
        assertThat(why.funding()).containsExactly(new WhyNot.Funding(POT, 1, 1_000));
        assertThat(why.displacement()).isNull();
        assertThat(why.reasons())
                .containsExactly(
                        "the best start would be 2027-Q2",
                        "lacks 10.00 EUR in 2027-Q2: pot CX holds 80.00 EUR in 2027-Q2");
    }

    @Test
    void theExtraBudgetDoesAdmitTheCandidate() {
        for (var seed = 0; seed < 60; seed++) {
            var input = PlanInputs.random(seed, 14, 5).build();
            var greedy = GreedyPlan.of(input);
            for (var why : WhyNot.of(input, greedy.plan(), Map.of())) {
                if (greedy.violations().isEmpty() && why.extraBudget() != null) {
                    assertThat(admits(input, greedy.plan(), why)).isTrue();
                    assertThat(why.funding().stream()
                                    .mapToLong(WhyNot.Funding::money)
                                    .sum())
                            .isEqualTo(why.extraBudget());
                }
            }
        }
    }

    private static boolean admits(PlanInput input, Plan plan, WhyNot why) {
        var pots = input.rules().pots().stream()
                .map(pot -> {
                    var money = pot.money().toArray(Long[]::new);
                    why.funding().stream()
                            .filter(funding -> funding.potId().equals(pot.id()))
                            .forEach(funding -> money[funding.period()] += funding.money());
                    return new PlanRules.Pot(pot.id(), pot.name(), List.of(money));
                })
                .toList();
        var old = input.rules();
        var rules = new PlanRules(pots, old.capacities(), old.categoryMix(), old.mandatory(), old.riskLimit());
        var richer = new PlanInput(
                input.horizon(), input.currency(), input.objective(), input.candidates(), rules, input.search());
        return IntStream.range(0, input.horizon().periods()).anyMatch(start -> {
            var starts = new HashMap<String, Integer>();
            plan.placements().forEach(placement -> starts.put(placement.candidateId(), placement.start()));
            starts.put(why.candidateId(), start);
            return PlanCheck.violations(richer, Plan.of(starts)).isEmpty();
        });
    }

    @Test
    void aMissingDependencyIsNamedAndNoMoneyHelps() {
        var inputs = PlanInputs.over(2).pot(POT, 100, 100).add(dependsOn(candidate("A", 9, 1, 1), "gone"));
        var why = whyNot(inputs, Map.of(), "A");
        assertThat(why.binding()).isEqualTo(new PlanRule.Dependency("A", "gone"));
        assertThat(why.extraBudget()).isNull();
        assertThat(why.reasons()).contains("A starts after gone is finished, which is not a candidate");
    }

    @Test
    void aDependencyThatIsLeftOutOrTooLateIsNamed() {
        var inputs =
                PlanInputs.over(2).pot(POT, 100, 100).add("B", 1, 2, 1).add(dependsOn(candidate("A", 9, 1, 1), "B"));
        assertThat(whyNot(inputs, Map.of(), "A").reasons()).contains("depends on B, which is left out");
        assertThat(whyNot(inputs, Map.of("B", 0), "A").reasons())
                .contains("depends on B, which is finished in 2027-Q2");
    }

    @Test
    void anExclusionIsNamed() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .add(excludes(candidate("A", 9, 1, 1), "B"))
                .add("B", 5, 1, 1);
        var why = whyNot(inputs, Map.of("B", 0), "A");
        assertThat(why.binding()).isEqualTo(new PlanRule.Exclusion("A", "B"));
        assertThat(why.reasons()).contains("excluded by B, which is chosen");
        assertThat(whyNot(inputs, Map.of("A", 0), "B").reasons()).contains("excluded by A, which is chosen");
    }

    @Test
    void shortCapacityIsNamedWithPersonDays() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .capacity("java", 30)
                .add(effort(candidate("A", 9, 1, 1), "java", 20))
                .add(effort(candidate("B", 5, 1, 1), "java", 15));
        var why = whyNot(inputs, Map.of("A", 0), "B");
        assertThat(why.binding()).isEqualTo(new PlanRule.CapacityLimit("java", 0));
        assertThat(why.extraBudget()).isNull();
        assertThat(why.reasons()).contains("lacks 0.5 person-days of java in 2027-Q1");
    }

    @Test
    void aFullCategoryAndARiskLimitAreNamed() {
        var full = PlanInputs.over(1)
                .pot(POT, 100)
                .mix(Category.GROWTH, null, 1)
                .add("A", 9, 1, 1)
                .add("B", 5, 1, 1);
        assertThat(whyNot(full, Map.of("A", 0), "B").binding())
                .isEqualTo(new PlanRule.CategoryMaximum(Category.GROWTH));
        var risky = PlanInputs.over(1).pot(POT, 100).riskLimit(3000).add("A", 9, 1, 1);
        assertThat(whyNot(risky, Map.of(), "A").reasons())
                .contains("its project risk of 40.00 would break the rule: the mean project risk of what is freely"
                        + " chosen, weighted by cost, is at most 30.00: Σ cost·risk / Σ cost");
    }

    @Test
    void whatIsTooLongOrTooLateHasNoRoom() {
        var inputs = PlanInputs.over(2).pot(POT, 100, 100).add("A", 9, 3, 1);
        assertThat(whyNot(inputs, Map.of(), "A").reasons())
                .containsExactly("A takes 3 period(s) and must be finished by 2027-Q2");
    }

    @Test
    void whatIsWorthNothingIsSaidToBe() {
        var why = whyNot(PlanInputs.over(1).pot(POT, 100).add("A", -3, 1, 1), Map.of(), "A");
        assertThat(why.reasons()).containsExactly("its value of -3.00 points would not raise that of the plan");
        assertThat(why.binding()).isNull();
    }

    @Test
    void everyItemOfThePlanSaysWhyItIsThereAndThen() {
        var input = PlanInputs.over(3)
                .pot(POT, 100, 100, 100)
                .add(inFlight(candidate("F", 1, 2, 10, 10), -1))
                .add("law", 2, 1, 90)
                .mustDo("law", 2)
                .add("late", 3, 1, 60)
                .build();
        var reasons = WhyChosen.of(input, Plan.of(Map.of("F", -1, "law", 0, "late", 1)));
        assertThat(reasons.get(0).reasons()).containsExactly("F is in flight since 2026-Q4");
        assertThat(reasons.get(1).reasons())
                .containsExactly(
                        "law must be finished by 2027-Q3 and takes 1 period(s): the law says so",
                        "worth 2.00 points for 90.00 EUR",
                        "starts in 2027-Q1, the first period");
        assertThat(reasons.get(2).reasons())
                .containsExactly(
                        "worth 3.00 points for 60.00 EUR",
                        "starts in 2027-Q2; not in 2027-Q1, for it lacks 60.00 EUR in 2027-Q1: pot CX holds 100.00 EUR"
                                + " in 2027-Q1");
        var loss = PlanInputs.over(2)
                .pot(POT, 9, 9)
                .discount(0.9)
                .add("A", -2, 1, 1)
                .mustDo("A", 1)
                .build();
        assertThat(WhyChosen.of(loss, Plan.of(Map.of("A", 1))).getFirst().reasons())
                .contains("starts in 2027-Q2; starting in 2027-Q1 would not be worth more");
    }
}
