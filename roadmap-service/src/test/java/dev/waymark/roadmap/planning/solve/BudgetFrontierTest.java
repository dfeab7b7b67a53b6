package dev.waymark.roadmap.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetFrontierTest {

    private static final Plan NONE = Plan.of(Map.of());

    @Test
    void moreMoneyBuysMore() {
        var input = PlanInputs.over(1)
                .pot(PlanInputs.POT, 100)
                .add("A", 30, 1, 50)
                .add("B", 50, 1, 100)
                .build();

        var points = BudgetFrontier.of(input, NONE).points();

        assertThat(points)
                .filteredOn(point -> point.percent() == 50 || point.percent() == 100 || point.percent() == 150)
                .extracting(point -> point.best().value())
                .containsExactly(300_000L, 500_000L, 800_000L);
        assertThat(points).hasSizeGreaterThanOrEqualTo(8);
        assertThat(points.getFirst().budget()).isEqualTo(5_000);
        assertThat(points.getLast().best().gapPercent()).isEqualTo(0);
    }

    @Test
    void everyPlanKeepsItsRulesAndNoValueFalls() {
        var compared = 0;
        for (var seed = 0; seed < 10; seed++) {
            var input = PlanInputs.random(seed, 5, 3).build();
            var before = Long.MIN_VALUE;
            for (var point : BudgetFrontier.of(input, NONE).points()) {
                var budget = BudgetFrontier.withBudget(input, point.percent());
                var best = BruteForce.best(budget);
                if (point.best().plan() == null) {
                    continue;
                }
                assertThat(PlanCheck.violations(budget, point.best().plan()))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(point.best().value())
                        .as("seed %d", seed)
                        .isBetween(before, best)
                        .isEqualTo(point.best().plan().value(budget));
                assertThat(point.best().bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
                before = point.best().value();
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void withoutAnyPlanThereIsNoValue() {
        var input = PlanInputs.over(1)
                .pot(PlanInputs.POT, 10)
                .add("A", 30, 1, 50)
                .mustDo("A", 0)
                .build();

        assertThat(BudgetFrontier.of(input, NONE).points())
                .allSatisfy(point -> assertThat(point.best().value()).isNull())
                .allSatisfy(point -> assertThat(point.best().gapPercent()).isNull());
    }
}
