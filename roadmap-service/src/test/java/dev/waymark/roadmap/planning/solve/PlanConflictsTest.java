package dev.waymark.roadmap.planning.solve;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Infeasible;
import dev.waymark.roadmap.planning.plan.PlanRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanConflictsTest {

    private static List<PlanRule> conflicts(PlanInputs inputs) {
        var outcome = Checked.solve(inputs.build());
        assertThat(outcome).isInstanceOf(Infeasible.class);
        return ((Infeasible) outcome).conflicts();
    }

    @Test
    void conflictingRulesAreNamedAndOnlyThose() {
        var inputs = PlanInputs.over(2)
                .pot(POT, 100, 100)
                .pot("other", 1, 1)
                .add("A", 5, 1, 70)
                .add("B", 5, 1, 40)
                .add("C", 5, 1, 5)
                .mustDo("A", 0)
                .mustDo("B", 0);
        assertThat(conflicts(inputs))
                .containsExactly(
                        new PlanRule.MustFinish("A"), new PlanRule.MustFinish("B"), new PlanRule.PotLimit(POT, 0));
    }

    @Test
    void whatNoPlanCanHoldConflictsWithItsObligation() {
        assertThat(conflicts(
                        PlanInputs.over(3).pot(POT, 9, 9, 9).add("A", 5, 4, 1).mustDo("A", 1)))
                .containsExactly(new PlanRule.MustFinish("A"));
        assertThat(conflicts(PlanInputs.over(1)
                        .pot(POT, 9)
                        .add(dependsOn(candidate("A", 5, 1, 1), "gone"))
                        .mustDo("A", 0)))
                .containsExactly(new PlanRule.MustFinish("A"), new PlanRule.Dependency("A", "gone"));
    }

    @Test
    void whatIsInFlightCanExhaustAPot() {
        var inputs = PlanInputs.over(2).pot(POT, 5, 5).add(inFlight(candidate("F", 1, 2, 4, 6), 0));
        assertThat(conflicts(inputs)).containsExactly(new PlanRule.InFlight("F"), new PlanRule.PotLimit(POT, 1));
        assertThat(conflicts(inputs).getLast().describe(inputs.build())).isEqualTo("pot CX holds 5 EUR in 2027-Q2");
    }

    @Test
    void leavingOutAnyOneConflictingRuleResolvesTheConflict() {
        var found = 0;
        for (var seed = 0; seed < 120 && found < 8; seed++) {
            var input = PlanInputs.random(seed, 7, 3).build();
            var model = PlanModel.of(input);
            if (Checked.solve(input) instanceof Infeasible(var conflicts)) {
                found++;
                assertThat(conflicts).isNotEmpty();
                assertThat(feasible(model, conflicts)).isFalse();
                for (var rule : conflicts) {
                    var others = conflicts.stream()
                            .filter(other -> !other.equals(rule))
                            .toList();
                    assertThat(feasible(model, others)).as("without %s", rule).isTrue();
                }
            }
        }
        assertThat(found).isEqualTo(8);
    }

    private static boolean feasible(PlanModel model, List<PlanRule> rules) {
        var search = new PlanSearch(model);
        model.rows().stream()
                .filter(row -> row.rule() == null || rules.contains(row.rule()))
                .forEach(search::add);
        return switch (PlanSearch.solver(model.input().search()).solve(search.model())) {
            case OPTIMAL, FEASIBLE -> true;
            case INFEASIBLE, UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> false;
        };
    }
}
