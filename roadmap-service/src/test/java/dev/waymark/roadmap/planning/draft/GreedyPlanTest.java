package dev.waymark.roadmap.planning.draft;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.classed;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GreedyPlanTest {

    @Test
    void theBestValuePerScarcestNeedComesFirst() {
        var greedy = GreedyPlan.of(PlanInputs.over(1)
                .pot(POT, 100)
                .add("small", 30, 1, 20)
                .add("large", 50, 1, 100)
                .add("next", 28, 1, 80)
                .build());
        assertThat(greedy.plan()).isEqualTo(Plan.of(Map.of("small", 0, "next", 0)));
        assertThat(greedy.value()).isEqualTo(580_000);
        assertThat(greedy.violations()).isEmpty();
    }

    @Test
    void theOrderByValueCountsWhereItIsBetter() {
        var greedy = GreedyPlan.of(PlanInputs.over(1)
                .pot(POT, 100)
                .add("small", 30, 1, 20)
                .add("large", 100, 1, 100)
                .build());
        assertThat(greedy.plan()).isEqualTo(Plan.of(Map.of("large", 0)));
    }

    @Test
    void whereOnlyPeopleAreScarceTheyDecideTheOrder() {
        var inputs = PlanInputs.over(1).pot(POT, 1000).capacity("java", 100);
        inputs.add(effort(candidate("A", 40, 1, 1), "java", 90));
        for (var id : List.of("B", "C", "D", "E")) {
            inputs.add(effort(candidate(id, 20, 1, 90), "java", 25));
        }
        assertThat(GreedyPlan.of(inputs.build()).plan()).isEqualTo(Plan.of(Map.of("B", 0, "C", 0, "D", 0, "E", 0)));
    }

    @Test
    void theScarcestNeedIsTheLargestShare() {
        var input = PlanInputs.over(2)
                .pot(POT, 50, 50)
                .capacity("java", 200, 200)
                .add(effort(effort(candidate("A", 1, 1, 60), "java", 300), "unlimited", 9000))
                .add(candidate("B", 1, 1))
                .build();
        assertThat(new ScarcestNeed(input).of(input.candidates().getFirst())).isEqualTo(0.75);
        assertThat(new ScarcestNeed(input).of(input.candidates().getLast())).isZero();
    }

    @Test
    void whatCostsNothingComesFirstAndWhatIsWorthNothingNotAtAll() {
        var greedy = GreedyPlan.of(PlanInputs.over(1)
                .pot(POT, 5)
                .add("free", 1, 1)
                .add("loss", -1, 1)
                .add("zero", 0, 1, 1)
                .build());
        assertThat(greedy.plan()).isEqualTo(Plan.of(Map.of("free", 0)));
    }

    @Test
    void mustDosBringTheirDependenciesAndItemsInFlightStay() {
        var greedy = GreedyPlan.of(PlanInputs.over(3)
                .pot(POT, 100, 100, 100)
                .add("best", 99, 1, 100)
                .add(dependsOn(candidate("law", 1, 1, 100), "base"))
                .add("base", 0, 1, 90)
                .add(inFlight(candidate("flying", 5, 2, 1, 1), -1))
                .mustDo("law", 1)
                .build());
        assertThat(greedy.plan()).isEqualTo(Plan.of(Map.of("flying", -1, "base", 0, "law", 1, "best", 2)));
        assertThat(greedy.violations()).isEmpty();
    }

    @Test
    void minimumsOfCategoriesAreFilledBeforeTheRest() {
        var greedy = GreedyPlan.of(PlanInputs.over(1)
                .pot(POT, 100)
                .mix(Category.COMPLIANCE, 1, null)
                .add("growth", 90, 1, 60)
                .add(classed(candidate("rule", 10, 1, 60), Category.COMPLIANCE, 0))
                .build());
        assertThat(greedy.plan()).isEqualTo(Plan.of(Map.of("rule", 0)));
    }

    @Test
    void whatTheSimpleOrderCannotKeepIsSaid() {
        var greedy = GreedyPlan.of(PlanInputs.over(1)
                .pot(POT, 10)
                .add("law", 1, 1, 11)
                .mustDo("law", 0)
                .build());
        assertThat(greedy.violations()).containsExactly("must-do law is not finished in time");
    }

    @Test
    void polishingMovesEarlierAndFillsWhatFits() {
        var input = PlanInputs.over(3)
                .pot(POT, 100, 100, 100)
                .add("A", 10, 1, 100)
                .add("B", 5, 1, 60)
                .build();
        assertThat(PolishedPlan.of(input, Plan.of(Map.of("A", 2)))).isEqualTo(Plan.of(Map.of("A", 0, "B", 1)));
    }

    @Test
    void polishingNeverBreaksARuleNorLosesValue() {
        for (var seed = 0; seed < 40; seed++) {
            var input = PlanInputs.random(seed, 12, 5).build();
            var greedy = GreedyPlan.of(input);
            if (greedy.violations().isEmpty()) {
                var polished = PolishedPlan.of(input, greedy.plan());
                assertThat(PlanCheck.violations(input, polished)).isEmpty();
                assertThat(polished.value(input)).isGreaterThanOrEqualTo(greedy.value());
            }
        }
    }
}
