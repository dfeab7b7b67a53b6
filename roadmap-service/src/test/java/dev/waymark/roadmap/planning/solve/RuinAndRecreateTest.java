package dev.waymark.roadmap.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuinAndRecreateTest {

    private static final double WORK = 0.05;

    @Test
    void keepsAllRulesAndLosesNoValue() {
        for (var seed = 0; seed < 60; seed++) {
            var input = PlanInputs.random(seed, 20, 5).build();
            var greedy = GreedyPlan.of(input);
            if (greedy.keepsRules()) {
                var plan = bettered(input, greedy.plan());

                assertThat(PlanCheck.violations(input, plan))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(plan.value(input)).as("seed %d", seed).isGreaterThanOrEqualTo(greedy.value());
            }
        }
    }

    @Test
    void findsTheBestOfMostSmallPlans() {
        var found = 0;
        var all = 0;
        for (var seed = 0; seed < 60; seed++) {
            var input = PlanInputs.random(seed, 5, 3).build();
            var greedy = GreedyPlan.of(input);
            if (greedy.keepsRules()) {
                all++;
                var best = BruteForce.plans(input)
                        .mapToLong(plan -> plan.value(input))
                        .max()
                        .orElseThrow();
                found += bettered(input, greedy.plan()).value(input) == best ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(all * 9 / 10);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        var input = LargePlans.of(1, 60, new SearchLimits(5, 1));
        var greedy = GreedyPlan.of(input).plan();

        assertThat(bettered(input, greedy)).isEqualTo(bettered(input, greedy));
    }

    @Test
    void aLargePlanIsMuchBetterThanTheGreedyOne() {
        var input = LargePlans.of(2, 80, new SearchLimits(1, 1));
        var greedy = GreedyPlan.of(input);

        assertThat(bettered(input, greedy.plan()).value(input)).isGreaterThan(greedy.value() * 105 / 100);
    }

    @Test
    void endsWhenItIsStopped() {
        var input = LargePlans.of(1, 60, new SearchLimits(1, 1));
        var model = PlanModel.of(input);
        var greedy = GreedyPlan.of(input).plan();
        var bound = Objects.requireNonNull(PlanBound.of(model));

        assertThat(new RuinAndRecreate(model, bound, greedy, 1, () -> true).after(1_000_000))
                .isEqualTo(greedy);
    }

    private static Plan bettered(PlanInput input, Plan plan) {
        var model = PlanModel.of(input);
        return new RuinAndRecreate(model, Objects.requireNonNull(PlanBound.of(model)), plan, 1, () -> false)
                .after(WORK);
    }
}
