package dev.waymark.roadmap.planning.plan;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.classed;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.excludes;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static dev.waymark.roadmap.planning.plan.PlanInputs.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.category.Category;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static List<String> check(PlanInputs inputs, Map<String, Integer> starts) {
        return PlanCheck.violations(inputs.build(), Plan.of(starts));
    }

    private static PlanInputs rich() {
        return PlanInputs.over(3).pot(POT, 1000, 1000, 1000);
    }

    @Test
    void aPlanThatKeepsTheRulesPasses() {
        assertThat(check(rich().add("A", 1, 3, 1000, 1000, 1000, 9999), Map.of("A", 0)))
                .isEmpty();
    }

    @Test
    void whatEndsBehindTheHorizonOrStartsBeforeItIsFound() {
        var inputs = rich().add("A", 1, 2, 1);
        assertThat(check(inputs, Map.of("A", 2))).containsExactly("A is not finished within the horizon");
        assertThat(check(inputs, Map.of("A", -1))).containsExactly("A is not finished within the horizon");
    }

    @Test
    void anOverspentPotIsFoundInItsPeriod() {
        assertThat(check(rich().add("A", 1, 1, 600).add("B", 1, 2, 300, 401), Map.of("A", 1, "B", 0)))
                .containsExactly("pot CX pays 100100 of 100000 in period 1");
    }

    @Test
    void anOverbookedSkillIsFoundInItsPeriod() {
        var inputs = rich().capacity("java", 30, 12, 30).add(work(candidate("A", 1, 2, 1), "java", 241));
        assertThat(check(inputs, Map.of("A", 0))).isEmpty();
        assertThat(check(inputs, Map.of("A", 1))).containsExactly("skill java works 121 of 120 in period 1");
    }

    @Test
    void aDependencyMustBeFinishedBefore() {
        var inputs = rich().add("A", 1, 2, 1).add(dependsOn(candidate("B", 1, 1, 1), "A"));
        assertThat(check(inputs, Map.of("A", 0, "B", 2))).isEmpty();
        assertThat(check(inputs, Map.of("A", 0, "B", 1))).containsExactly("B starts before A is finished");
        assertThat(check(inputs, Map.of("B", 1))).containsExactly("B starts before A is finished");
    }

    @Test
    void anExclusionWorksInBothDirectionsUnlessBothAreInFlight() {
        var inputs = rich().add("A", 1, 1, 1).add(excludes(candidate("B", 1, 1, 1), "A"));
        assertThat(check(inputs, Map.of("A", 0, "B", 1))).containsExactly("B excludes A");
        var flying = rich().add(inFlight(candidate("A", 1, 1, 1), 0))
                .add(inFlight(excludes(candidate("B", 1, 1, 1), "A"), 0));
        assertThat(check(flying, Map.of("A", 0, "B", 0))).isEmpty();
    }

    @Test
    void anItemInFlightStaysWhereItIs() {
        var inputs = rich().add(inFlight(candidate("A", 1, 2, 1, 1), -1));
        assertThat(check(inputs, Map.of("A", -1))).isEmpty();
        assertThat(check(inputs, Map.of("A", 0))).containsExactly("A is in flight and was moved or left out");
        assertThat(check(inputs, Map.of())).containsExactly("A is in flight and was moved or left out");
    }

    @Test
    void aMustDoMustBeFinishedInTime() {
        var inputs = rich().add("A", 1, 2, 1).mustDo("A", 1);
        assertThat(check(inputs, Map.of("A", 0))).isEmpty();
        assertThat(check(inputs, Map.of("A", 1))).containsExactly("must-do A is not finished in time");
        assertThat(check(inputs, Map.of())).containsExactly("must-do A is not finished in time");
    }

    @Test
    void theMixOfCategoriesIsCounted() {
        var inputs = rich().mix(Category.GROWTH, 2, 2)
                .add("A", 1, 1, 1)
                .add("B", 1, 1, 1)
                .add("C", 1, 1, 1);
        assertThat(check(inputs, Map.of("A", 0, "B", 0))).isEmpty();
        assertThat(check(inputs, Map.of("A", 0))).containsExactly("1 items of category GROWTH, at least 2 needed");
        assertThat(check(inputs, Map.of("A", 0, "B", 0, "C", 0)))
                .containsExactly("3 items of category GROWTH, at most 2 allowed");
    }

    @Test
    void theMeanRiskOfWhatIsFreelyChosenIsLimited() {
        var risky = classed(candidate("A", 1, 1, 100), Category.STRATEGIC, 6000);
        var safe = classed(candidate("B", 1, 1, 100), Category.EFFICIENCY, 2000);
        assertThat(check(rich().riskLimit(4000).add(risky).add(safe), Map.of("A", 0, "B", 0)))
                .isEmpty();
        assertThat(check(rich().riskLimit(3999).add(risky).add(safe), Map.of("A", 0, "B", 0)))
                .containsExactly("the mean project risk exceeds 3999 by 200");
        assertThat(check(rich().riskLimit(1000).add(risky).mustDo("A", 2), Map.of("A", 0)))
                .isEmpty();
        assertThat(check(rich().riskLimit(1000).add(inFlight(risky, 0)), Map.of("A", 0)))
                .isEmpty();
    }

    @Test
    void strangersAndDoublesAreNoPlan() {
        assertThat(check(rich().add("A", 1, 1, 1), Map.of("Z", 0)))
                .containsExactly("Z is no candidate or is placed twice");
        var twice = new Plan(List.of(new Plan.Placement("A", 0), new Plan.Placement("A", 1)));
        assertThat(PlanCheck.violations(rich().add("A", 1, 1, 1).build(), twice))
                .hasSize(1);
    }
}
