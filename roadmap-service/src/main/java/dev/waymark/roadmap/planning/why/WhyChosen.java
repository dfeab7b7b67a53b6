package dev.waymark.roadmap.planning.why;

import dev.waymark.roadmap.planning.draft.Obstacle;
import dev.waymark.roadmap.planning.draft.PlanDraft;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRules.MustDo;
import dev.waymark.roadmap.planning.plan.PlanText;
import java.util.List;

/// Why an item is in the plan, and why it starts when it does, in one sentence.
///
/// `periodsLate` says by how many periods a must-do misses its deadline; 0 for all others.
public record WhyChosen(String candidateId, long value, int periodsLate, String reason) {

    /// Explains every item of a plan, in the order of the plan.
    public static List<WhyChosen> of(PlanInput input, Plan plan) {
        var draft = PlanDraft.of(input, plan);
        return plan.placements().stream()
                .map(placement -> explain(draft, draft.candidate(placement.candidateId()), placement.start()))
                .toList();
    }

    private static WhyChosen explain(PlanDraft draft, PlanCandidate candidate, int start) {
        var input = draft.input();
        var value = input.value(candidate, start);
        var late = periodsLate(input, candidate, start);
        var reason = candidate.underWay()
                ? "Is in flight since %s%s".formatted(PlanText.period(input, start), missed(input, candidate, late))
                : "%s %s points for %s and %s"
                        .formatted(
                                brings(input, candidate, late),
                                PlanText.points(value),
                                PlanText.money(input, candidate.needs().totalCost()),
                                whyThen(draft, candidate, start));
        return new WhyChosen(candidate.id(), value, late, reason + ".");
    }

    private static int periodsLate(PlanInput input, PlanCandidate candidate, int start) {
        return input.mustDo(candidate.id())
                .map(mustDo -> Math.max(0, candidate.finishIfStarted(start) - 1 - mustDo.latest()))
                .orElse(0);
    }

    private static String missed(PlanInput input, PlanCandidate candidate, int late) {
        return late == 0
                ? ""
                : " and misses its deadline by %s: %s"
                        .formatted(
                                PlanText.quarters(late),
                                deadline(input, input.mustDo(candidate.id()).orElseThrow()));
    }

    private static String brings(PlanInput input, PlanCandidate candidate, int late) {
        return input.mustDo(candidate.id())
                .map(mustDo -> "Must be finished by "
                        + deadline(input, mustDo)
                        + (late == 0 ? "" : ", which can no longer be met and is missed by " + PlanText.quarters(late))
                        + ", brings")
                .orElse("Brings");
    }

    private static String deadline(PlanInput input, MustDo mustDo) {
        return "%s (%s)".formatted(PlanText.period(input, mustDo.latest()), mustDo.because());
    }

    private static String whyThen(PlanDraft draft, PlanCandidate candidate, int start) {
        var input = draft.input();
        if (input.isKept(candidate, start)) {
            return "stays in %s as announced".formatted(PlanText.period(input, start));
        }
        if (start == 0) {
            return "starts in %s, the first quarter".formatted(PlanText.period(input, 0));
        }
        draft.remove(candidate);
        var obstacles = Obstacle.against(draft, candidate, start - 1);
        draft.place(candidate, start);
        var before = PlanText.period(input, start - 1);
        return obstacles.isEmpty()
                ? "starts in %s; starting in %s would not be worth more"
                        .formatted(PlanText.period(input, start), before)
                : "starts in %s, not in %s, because %s"
                        .formatted(
                                PlanText.period(input, start),
                                before,
                                obstacles.getFirst().text());
    }
}
