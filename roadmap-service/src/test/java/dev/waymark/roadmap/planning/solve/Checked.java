package dev.waymark.roadmap.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;

/// Solves for tests: every plan is verified rule by rule, and its figures are compared with the plan.
public final class Checked {

    private Checked() {}

    public static PlanOutcome solve(PlanInput input) {
        var outcome = PlanSolver.solve(input, PlanMonitor.NONE);
        if (outcome instanceof Planned planned) {
            assertThat(PlanCheck.violations(input, planned.plan())).isEmpty();
            assertThat(planned.plan().value(input)).isEqualTo(planned.value());
            assertThat(planned.bound()).isGreaterThanOrEqualTo(planned.value());
            assertThat(planned.optimal()).isEqualTo(planned.bound() == planned.value());
        }
        return outcome;
    }

    public static Planned plan(PlanInput input) {
        var outcome = solve(input);
        assertThat(outcome).isInstanceOf(Planned.class);
        return (Planned) outcome;
    }
}
