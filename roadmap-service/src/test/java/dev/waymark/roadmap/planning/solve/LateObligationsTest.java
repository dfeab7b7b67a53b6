package dev.waymark.roadmap.planning.solve;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.LateObligations;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.why.WhyChosen;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What must be done and can no longer be finished in time is planned first and named late.
class LateObligationsTest {

    @Test
    void aDeadlineThatHasPassedIsPlannedFirstAndNamedLate() {
        var input = PlanInputs.over(3)
                .pot(POT, 50, 50, 50)
                .add("law", -10, 1, 50)
                .add("good", 50, 1, 50)
                .mustDo("law", -2)
                .discount(0.9)
                .build();

        var plan = planned(input);

        assertThat(plan).isEqualTo(Plan.of(Map.of("law", 0, "good", 1)));
        assertThat(WhyChosen.of(input, plan).getFirst().periodsLate()).isEqualTo(2);
        assertThat(WhyChosen.of(input, plan).getFirst().reason())
                .isEqualTo(
                        "Must be finished by 2026-Q3 (the law says so), which can no longer be met and is missed by 2"
                                + " quarters, brings -9.00 points for 50 EUR and starts in 2027-Q1, the first quarter.");
    }

    @Test
    void moneyMayDelayItFurther() {
        var input = PlanInputs.over(3)
                .pot(POT, 10, 20, 50)
                .add("law", 1, 1, 50)
                .mustDo("law", -1)
                .build();

        assertThat(planned(input)).isEqualTo(Plan.of(Map.of("law", 2)));
    }

    @Test
    void whatIsInFlightStaysAndIsNamedLate() {
        var input = PlanInputs.over(3)
                .pot(POT, 50, 50, 50)
                .add(inFlight(candidate("law", 1, 3, 5, 5, 5), -1))
                .mustDo("law", -1)
                .build();

        var plan = planned(input);

        assertThat(plan).isEqualTo(Plan.of(Map.of("law", -1)));
        assertThat(WhyChosen.of(input, plan).getFirst().periodsLate()).isEqualTo(2);
        assertThat(WhyChosen.of(input, plan).getFirst().reason())
                .isEqualTo(
                        "Is in flight since 2026-Q4 and misses its deadline by 2 quarters: 2026-Q4 (the law says so).");
    }

    @Test
    void workThatTakesLongerThanIsLeftIsLate() {
        var input = PlanInputs.over(4)
                .pot(POT, 9, 9, 9, 9)
                .add("base", 1, 2, 1)
                .add(dependsOn(candidate("law", 1, 2, 1), "base"))
                .add("alone", 1, 3, 1)
                .mustDo("law", 2)
                .mustDo("alone", 1)
                .build();

        assertThat(planned(input)).isEqualTo(Plan.of(Map.of("base", 0, "alone", 0, "law", 2)));
    }

    @Test
    void whatCanStillBeMetIsNotLate() {
        var input = PlanInputs.over(3)
                .pot(POT, 9, 9, 9)
                .add("law", 1, 2, 1)
                .add(dependsOn(candidate("circle", 1, 1, 1), "round"))
                .add(dependsOn(candidate("round", 1, 1, 1), "circle"))
                .add(dependsOn(candidate("blocked", 1, 1, 1), "gone"))
                .mustDo("law", 1)
                .mustDo("circle", -1)
                .mustDo("blocked", -1)
                .build();
        var late = LateObligations.of(input);

        assertThat(late.includes("law")).isFalse();
        assertThat(late.includes("circle")).isFalse();
        assertThat(late.includes("blocked")).isFalse();
    }

    @Test
    void noPlanLetsThemWaitLongerThanNeeded() {
        for (var seed = 0; seed < 150; seed++) {
            var input = late(PlanInputs.random(seed, 4, 3));
            if (Checked.solve(input) instanceof Planned planned) {
                var late = LateObligations.of(input);
                var shortest =
                        BruteForce.plans(input).mapToLong(late::wait).min().orElseThrow();
                var best = BruteForce.plans(input)
                        .filter(plan -> late.wait(plan) == shortest)
                        .mapToLong(plan -> plan.value(input))
                        .max()
                        .orElseThrow();
                assertThat(PlanCheck.violations(input, planned.plan())).isEmpty();
                assertThat(late.wait(planned.plan())).as("seed %d", seed).isEqualTo(shortest);
                assertThat(planned.value()).as("seed %d", seed).isEqualTo(best);
                assertThat(planned.optimal()).isTrue();
            } else {
                assertThat(BruteForce.plans(input)).isEmpty();
            }
        }
    }

    private static PlanInput late(PlanInputs inputs) {
        var without = inputs.build().rules().mandatory();
        return without.isEmpty() ? inputs.mustDo("I2", -1).build() : inputs.build();
    }

    private static Plan planned(PlanInput input) {
        var outcome = Checked.solve(input);
        assertThat(outcome).isInstanceOf(Planned.class);
        return ((Planned) outcome).plan();
    }
}
