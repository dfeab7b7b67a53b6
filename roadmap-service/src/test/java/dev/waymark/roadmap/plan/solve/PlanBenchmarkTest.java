package dev.waymark.roadmap.plan.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.plan.PlanCandidate;
import dev.waymark.roadmap.plan.PlanCheck;
import dev.waymark.roadmap.plan.PlanInput;
import dev.waymark.roadmap.plan.PlanInputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

/// The first instance 5.100-00 of the multi-dimensional knapsack problems by Chu and Beasley (OR-Library; Journal of
/// Heuristics 4, 1998): 100 items, 5 limits, best known value 24 381, bound of the relaxation 24 585.9.
class PlanBenchmarkTest {

    private static final long BEST_KNOWN = 24_381;

    /// Every limit becomes a skill, every item a candidate of one period that costs nothing.
    private static PlanInput instance() throws IOException {
        try (var file = PlanBenchmarkTest.class.getResourceAsStream("/benchmarks/mknap-5.100-00.txt");
                var numbers = new Scanner(file, StandardCharsets.UTF_8)) {
            var items = numbers.nextInt();
            var limits = numbers.nextInt();
            assertThat(numbers.nextLong()).isEqualTo(BEST_KNOWN);
            var inputs = PlanInputs.over(1).pot(PlanInputs.POT, 0).limits(1, 2);
            var candidates = new PlanCandidate[items];
            for (var i = 0; i < items; i++) {
                candidates[i] = PlanInputs.candidate("I" + i, numbers.nextInt(), 1);
            }
            for (var limit = 0; limit < limits; limit++) {
                for (var i = 0; i < items; i++) {
                    candidates[i] = PlanInputs.effort(candidates[i], "L" + limit, numbers.nextLong());
                }
            }
            for (var limit = 0; limit < limits; limit++) {
                inputs.capacity("L" + limit, numbers.nextLong());
            }
            for (var candidate : candidates) {
                inputs.add(candidate);
            }
            return inputs.build();
        }
    }

    @Test
    void aPublishedInstanceIsSolvedWithinOnePercentAndBoundedFromAbove() throws IOException {
        var input = instance();
        var planned = Checked.plan(input);
        assertThat(PlanCheck.violations(input, planned.plan())).isEmpty();
        assertThat(planned.value()).isBetween(BEST_KNOWN * 9_900, BEST_KNOWN * 10_000);
        assertThat(planned.bound()).isBetween(BEST_KNOWN * 10_000, 24_586L * 10_000);
        assertThat(planned.gainOverGreedyPercent()).isPositive();
    }
}
