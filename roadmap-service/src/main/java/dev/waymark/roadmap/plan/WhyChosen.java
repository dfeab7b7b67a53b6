package dev.waymark.roadmap.plan;

import java.util.ArrayList;
import java.util.List;

/// Why an item is in the plan, and why it starts when it does.
public record WhyChosen(String candidateId, long value, List<String> reasons) {

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
        var reasons = new ArrayList<String>();
        if (candidate.underWay()) {
            reasons.add(new PlanRule.InFlight(candidate.id()).describe(input));
        } else {
            if (input.mustDo(candidate.id()).isPresent()) {
                reasons.add(new PlanRule.MustFinish(candidate.id()).describe(input));
            }
            reasons.add("worth %s points for %s"
                    .formatted(
                            PlanText.points(value),
                            PlanText.money(input, candidate.needs().totalCost())));
            reasons.add(whyThen(draft, candidate, start));
        }
        return new WhyChosen(candidate.id(), value, reasons);
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
