package dev.waymark.roadmap.planning.solve;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The bound holds for every plan, exists for large amounts, and counts no start that no plan can hold.
class PlanBoundTest {

    @Test
    void noPlanIsWorthMore() {
        for (var seed = 0; seed < 120; seed++) {
            var input = PlanInputs.random(seed, 5, 3).build();
            var best =
                    BruteForce.plans(input).mapToLong(plan -> plan.value(input)).max();
            if (best.isPresent()) {
                var bound = PlanBound.of(PlanModel.of(input));
                assertThat(bound).isNotNull();
                assertThat(bound.value()).as("seed %d", seed).isGreaterThanOrEqualTo(best.getAsLong());
            }
        }
    }

    @Test
    void amountsOfMillionsInMinorUnitsHaveABound() {
        for (var seed = 1; seed <= 3; seed++) {
            var bound = PlanBound.of(PlanModel.of(LargePlans.of(seed, 60, new SearchLimits(1, 1))));

            assertThat(bound).isNotNull();
            assertThat(bound.shadowPrices()).isNotEmpty();
        }
    }

    @Test
    void whatDoesNotFitAloneDoesNotCountInParts() {
        var input = PlanInputs.over(2)
                .pot(POT, 50, 90)
                .add("large", 60, 1, 100)
                .add("small", 40, 1, 50)
                .build();

        var bound = PlanBound.of(PlanModel.of(input));

        assertThat(bound).isNotNull();
        assertThat(bound.value()).isEqualTo(400_000);
    }

    @Test
    void whatWaitsForAnotherCannotStartBefore() {
        var input = PlanInputs.over(3)
                .pot(POT, 9, 9, 9)
                .add("base", 1, 2, 1)
                .add(dependsOn(candidate("top", 1, 1, 1), "base"))
                .build();
        var model = PlanModel.of(input);

        assertThat(PossibleStarts.of(model).stream().mapToObj(start -> describe(input, model, start)))
                .containsExactly("base 0", "base 1", "top 2");
    }

    @Test
    void everyStartOfAPlanIsPossible() {
        for (var seed = 0; seed < 60; seed++) {
            var input = PlanInputs.random(seed, 5, 3).build();
            var model = PlanModel.of(input);
            var used = new TreeSet<Integer>();
            BruteForce.plans(input).forEach(plan -> model.chosen(plan).forEach(used::add));

            assertThat(PossibleStarts.of(model).stream().boxed())
                    .as("seed %d", seed)
                    .containsAll(used);
        }
    }

    private static String describe(PlanInput input, PlanModel model, int start) {
        var found = model.starts().get(start);
        return "%s %d".formatted(input.candidates().get(found.candidate()).id(), found.period());
    }
}
