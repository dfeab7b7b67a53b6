package dev.waymark.roadmap.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.solve.ScenarioComparison.Climate;
import dev.waymark.roadmap.planning.solve.ScenarioComparison.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScenarioComparisonTest {

    private static final Plan NONE = Plan.of(Map.of());

    @Test
    void whatEveryScenarioChoosesIsNoRegret() {
        var input = PlanInputs.over(1)
                .pot(PlanInputs.POT, 100)
                .add("A", 30, 1, 50)
                .add("B", 50, 1, 50)
                .add("C", 20, 1, 50)
                .build();
        var weak = new Climate(10_000, Map.of("B", 1000));

        var compared = ScenarioComparison.of(input, NONE, List.of(new Scenario(null, 100), new Scenario(weak, 100)));

        assertThat(compared.outcomes())
                .extracting(outcome -> outcome.best().plan())
                .containsExactly(Plan.of(Map.of("A", 0, "B", 0)), Plan.of(Map.of("A", 0, "C", 0)));
        assertThat(compared.outcomes())
                .extracting(outcome -> outcome.best().value())
                .containsExactly(800_000L, 500_000L);
        assertThat(List.of("A", "B", "C")).filteredOn(compared::isNoRegret).containsExactly("A");
    }

    @Test
    void aWeakClimateAcceptsLessRisk() {
        var input = PlanInputs.over(1)
                .pot(PlanInputs.POT, 100)
                .riskLimit(5000)
                .add("A", 30, 1, 50)
                .build();

        var compared = ScenarioComparison.of(input, NONE, List.of(new Scenario(new Climate(3999, Map.of()), 100)));

        assertThat(compared.outcomes().getFirst().best().plan()).isEqualTo(NONE);
    }

    @Test
    void aScenarioWithoutAPlanSaysNothingAgainstACandidate() {
        var input = PlanInputs.over(1)
                .pot(PlanInputs.POT, 50)
                .add("A", 30, 1, 50)
                .mustDo("A", 0)
                .build();

        var compared = ScenarioComparison.of(input, NONE, List.of(new Scenario(null, 100), new Scenario(null, 80)));

        assertThat(compared.outcomes().getLast().best().plan()).isNull();
        assertThat(compared.isNoRegret("A")).isTrue();
        assertThat(ScenarioComparison.of(input, NONE, List.of(new Scenario(null, 80)))
                        .isNoRegret("A"))
                .isFalse();
    }

    @Test
    void everyPlanKeepsTheRulesOfItsScenario() {
        var checked = 0;
        for (var seed = 0; seed < 30; seed++) {
            var random = new SplittableRandom(seed);
            var input = PlanInputs.random(seed, 5, 3).build();
            var priorities = new HashMap<String, Integer>();
            input.candidates().forEach(each -> priorities.put(each.id(), random.nextInt(10_000)));
            var scenario = new Scenario(new Climate(random.nextInt(1000, 9000), priorities), 80);
            var assumed = ScenarioComparison.assumed(input, scenario);
            var best = ScenarioComparison.of(input, NONE, List.of(scenario))
                    .outcomes()
                    .getFirst()
                    .best();
            if (best.plan() != null) {
                assertThat(PlanCheck.violations(assumed, best.plan())).isEmpty();
                assertThat(best.value()).isEqualTo(best.plan().value(assumed)).isLessThanOrEqualTo(best.bound());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(5);
    }
}
