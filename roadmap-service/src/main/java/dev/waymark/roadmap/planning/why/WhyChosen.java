package dev.waymark.roadmap.planning.why;

import dev.waymark.roadmap.planning.draft.Obstacle;
import dev.waymark.roadmap.planning.draft.PlanDraft;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanText;
import java.util.ArrayList;
import java.util.List;

/// Why an item is in the plan, and why it starts when it does.
///
/// `periodsLate` says by how many periods a must-do misses its deadline; 0 for all others.
public record WhyChosen(String candidateId, long value, int periodsLate, List<String> reasons) {

    public WhyChosen {
        reasons = List.copyOf(reasons);
    }

    /// Explains every item of a plan, in the order of the plan.
    public static List<WhyChosen> of(PlanInput input, Plan plan) {
        var draft = PlanDraft.of(input, plan);
        return plan.placements().stream()
                .map(placement -> explain(draft, draft.candidate(placement.candidateId()), placement.start()))
                .toList();
    }

    private static WhyChosen explain(PlanDraft draft, PlanCandidate candidate, int start) {
        var input = draft.input();
        var value = input.objective().value(candidate, start);
        var late = periodsLate(input, candidate, start);
        var reasons = new ArrayList<String>();
        if (candidate.underWay()) {
            reasons.add(new PlanRule.InFlight(candidate.id()).describe(input));
        }
        if (late > 0 || (!candidate.underWay() && input.mustDo(candidate.id()).isPresent())) {
            reasons.add(new PlanRule.MustFinish(candidate.id()).describe(input));
        }
        if (late > 0) {
            reasons.add("late by %d period(s): it is finished in %s, which is as early as it can be"
                    .formatted(late, PlanText.period(input, candidate.finishIfStarted(start) - 1)));
        }
        if (!candidate.underWay()) {
            reasons.add("worth %s points for %s"
                    .formatted(
                            PlanText.points(value),
                            PlanText.money(input, candidate.needs().totalCost())));
            reasons.add(whyThen(draft, candidate, start));
        }
        return new WhyChosen(candidate.id(), value, late, reasons);
    }

    private static int periodsLate(PlanInput input, PlanCandidate candidate, int start) {
        return input.mustDo(candidate.id())
                .map(mustDo -> Math.max(0, candidate.finishIfStarted(start) - 1 - mustDo.latest()))
                .orElse(0);
    }

    private static String whyThen(PlanDraft draft, PlanCandidate candidate, int start) {
        var input = draft.input();
        if (start == 0) {
            return "starts in %s, the first period".formatted(PlanText.period(input, 0));
        }
        draft.remove(candidate);
        var obstacles = Obstacle.against(draft, candidate, start - 1);
        draft.place(candidate, start);
        var before = PlanText.period(input, start - 1);
        return obstacles.isEmpty()
                ? "starts in %s; starting in %s would not be worth more"
                        .formatted(PlanText.period(input, start), before)
                : "starts in %s; not in %s, for it %s"
                        .formatted(
                                PlanText.period(input, start),
                                before,
                                obstacles.getFirst().text());
    }
}
