package dev.waymark.roadmap.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

/// The first instance 5.100-00 of the multi-dimensional knapsack problems by Chu and Beasley (OR-Library; Journal of
/// Heuristics 4, 1998): 100 items, 5 limits, best known value 24 381, bound of the relaxation 24 585.9.
class PlanBenchmarkTest {

    private static final long BEST_KNOWN = 24_381;

    @Test
    void aPublishedInstanceIsSolvedWithinAFewTenthsOfAPercentAndBoundedFromAbove() throws IOException {
        try (var file = PlanBenchmarkTest.class.getResourceAsStream("/benchmarks/mknap-5.100-00.txt");
                var numbers = new Scanner(file, StandardCharsets.UTF_8)) {
            var instance = KnapsackPlans.read(numbers, new SearchLimits(1, 2));
            var planned = Checked.plan(instance.input());

            assertThat(instance.bestKnown()).isEqualTo(BEST_KNOWN);
            assertThat(planned.value()).isBetween(BEST_KNOWN * 9_970, BEST_KNOWN * 10_000);
            assertThat(planned.bound()).isBetween(BEST_KNOWN * 10_000, 24_586L * 10_000);
            assertThat(planned.gainOverGreedyPercent()).isPositive();
        }
    }
}
