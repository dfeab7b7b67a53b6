package dev.waymark.roadmap.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Why a candidate was left out of a plan, found by trying to add it in every period, everything else unchanged.
///
/// The start with the fewest broken rules is reported, then that with the least person-days and money short.
/// `binding` is the rule that weighs most there. `extraBudget` (hundredths) is the money that would admit it, given
/// only when money alone would: `funding` says which pot lacks how much in which period. `displaces` names chosen
/// items that would make room.
public record WhyNot(
        String candidateId,
        @Nullable PlanRule binding,
        @Nullable Long extraBudget,
        List<Funding> funding,
        List<String> displaces,
        List<String> reasons) {

    /// Money (hundredths) that a pot lacks in a period.
    public record Funding(String potId, int period, long money) {}

    /// Trying to start in one period: what stands against it.
    private record Attempt(int start, List<Obstacle> obstacles) {

        long brokenRules() {
            return obstacles.stream().filter(obstacle -> !obstacle.isShortage()).count();
        }

        long money() {
            return obstacles.stream().mapToLong(Obstacle::money).sum();
        }

        long tenths() {
            return obstacles.stream().mapToLong(Obstacle::tenths).sum();
        }

        boolean lacksOnlyMoney() {
            return !obstacles.isEmpty() && obstacles.stream().allMatch(obstacle -> obstacle.money() > 0);
        }

        Obstacle binding() {
            return obstacles.stream()
                    .max(Comparator.comparing((Obstacle obstacle) -> !obstacle.isShortage())
                            .thenComparingLong(Obstacle::tenths)
                            .thenComparingLong(Obstacle::money))
                    .orElseThrow();
        }
    }

    public WhyNot {
        funding = List.copyOf(funding);
        displaces = List.copyOf(displaces);
        reasons = List.copyOf(reasons);
    }

    /// Explains every candidate that the plan leaves out, in the order of the candidates.
    public static List<WhyNot> of(PlanInput input, Plan plan) {
        var draft = PlanDraft.of(input, plan);
        return input.candidates().stream()
                .filter(candidate -> !draft.isPlaced(candidate.id()))
                .map(candidate -> explain(draft, candidate))
                .toList();
    }

    private static WhyNot explain(PlanDraft draft, PlanCandidate candidate) {
        var input = draft.input();
        var reasons = new ArrayList<String>();
        if (input.objective().value(candidate, 0) <= 0) {
            reasons.add("its value of %s points would not raise that of the plan"
                    .formatted(PlanText.points(input.objective().value(candidate, 0))));
        }
        var last = input.horizon().periods() - candidate.needs().duration();
        if (last < 0) {
            var rule = new PlanRule.WithinHorizon(candidate.id());
            reasons.add(rule.describe(input));
            return new WhyNot(candidate.id(), rule, null, List.of(), List.of(), reasons);
        }
        var best = IntStream.rangeClosed(0, last)
                .mapToObj(start -> new Attempt(start, Obstacle.against(draft, candidate, start)))
                .min(Comparator.comparingLong(Attempt::brokenRules)
                        .thenComparingLong(Attempt::tenths)
                        .thenComparingLong(Attempt::money))
                .orElseThrow();
        return best.obstacles().isEmpty()
                ? fits(draft, candidate, best, reasons)
                : lacks(draft, candidate, best, reasons);
    }

    private static WhyNot fits(PlanDraft draft, PlanCandidate candidate, Attempt attempt, List<String> reasons) {
        if (reasons.isEmpty()) {
            reasons.add("it would fit in %s; the search ended before it was placed"
                    .formatted(PlanText.period(draft.input(), attempt.start())));
        }
        return new WhyNot(candidate.id(), null, null, List.of(), List.of(), reasons);
    }

    private static WhyNot lacks(PlanDraft draft, PlanCandidate candidate, Attempt attempt, List<String> reasons) {
        var input = draft.input();
        reasons.add("the best start would be %s".formatted(PlanText.period(input, attempt.start())));
        attempt.obstacles().forEach(obstacle -> reasons.add(obstacle.text()));
        var displaces = new ArrayList<String>();
        if (attempt.brokenRules() == 0) {
            var displacement = Displacement.find(draft, candidate, attempt.start());
            if (displacement != null) {
                displaces.addAll(displacement.codes());
                reasons.add(displacementReason(draft, candidate, attempt, displacement));
            }
        }
        var funding = attempt.lacksOnlyMoney() ? funding(attempt) : List.<Funding>of();
        return new WhyNot(
                candidate.id(),
                attempt.binding().rule(),
                attempt.lacksOnlyMoney() ? attempt.money() : null,
                funding,
                displaces,
                reasons);
    }

    private static String displacementReason(
            PlanDraft draft, PlanCandidate candidate, Attempt attempt, Displacement displacement) {
        return "it would displace %s, worth %s points, for its own %s"
                .formatted(
                        String.join(", ", displacement.codes()),
                        PlanText.points(displacement.value()),
                        PlanText.points(draft.input().objective().value(candidate, attempt.start())));
    }

    private static List<Funding> funding(Attempt attempt) {
        var funding = new ArrayList<Funding>();
        for (var obstacle : attempt.obstacles()) {
            if (obstacle.rule() instanceof PlanRule.PotLimit(var potId, var period)) {
                funding.add(new Funding(potId, period, obstacle.money()));
            }
        }
        return funding;
    }
}
