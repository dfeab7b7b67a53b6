package dev.waymark.roadmap.planning.why;

import dev.waymark.roadmap.planning.draft.Obstacle;
import dev.waymark.roadmap.planning.draft.PlanDraft;
import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Why a candidate was left out of a plan, found by trying to add it in every period, everything else unchanged.
///
/// The start with the fewest broken rules is reported, then that with the least person-days and money short.
/// `binding` is the rule that weighs most there. `extraBudget` (minor units) is the money that would admit it, given
/// only when money alone would: `funding` says which pot lacks how much in which period.
/// `displacement` says what the best plan that holds the candidate leaves out, where that is known.
public record WhyNot(
        String candidateId,
        @Nullable PlanRule binding,
        @Nullable Long extraBudget,
        List<Funding> funding,
        @Nullable Displacement displacement,
        List<String> reasons) {

    /// Money (minor units) that a pot lacks in a period.
    public record Funding(String potId, int period, long money) {}

    /// Trying to start in one period: what prevents it.
    private record Attempt(int start, List<Obstacle> obstacles) {

        long brokenRules() {
            return obstacles.stream().filter(obstacle -> !obstacle.isShortage()).count();
        }

        long money() {
            return obstacles.stream().mapToLong(Obstacle::money).sum();
        }

        long effort() {
            return obstacles.stream().mapToLong(Obstacle::effort).sum();
        }

        boolean lacksOnlyMoney() {
            return !obstacles.isEmpty() && obstacles.stream().allMatch(obstacle -> obstacle.money() > 0);
        }

        Obstacle binding() {
            return obstacles.stream()
                    .max(Comparator.comparing((Obstacle obstacle) -> !obstacle.isShortage())
                            .thenComparingLong(Obstacle::effort)
                            .thenComparingLong(Obstacle::money))
                    .orElseThrow();
        }
    }

    public WhyNot {
        funding = List.copyOf(funding);
        reasons = List.copyOf(reasons);
    }

    /// Explains every candidate that the plan leaves out, in the order of the candidates.
    ///
    /// @param displacements by the id of the candidate
    public static List<WhyNot> of(PlanInput input, Plan plan, Map<String, Displacement> displacements) {
        var draft = PlanDraft.of(input, plan);
        return input.candidates().stream()
                .filter(candidate -> !draft.isPlaced(candidate.id()))
                .map(candidate -> explain(draft, candidate, displacements.get(candidate.id())))
                .toList();
    }

    private static WhyNot explain(PlanDraft draft, PlanCandidate candidate, @Nullable Displacement displacement) {
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
            return new WhyNot(candidate.id(), rule, null, List.of(), null, reasons);
        }
        var best = IntStream.rangeClosed(0, last)
                .mapToObj(start -> new Attempt(start, Obstacle.against(draft, candidate, start)))
                .min(Comparator.comparingLong(Attempt::brokenRules)
                        .thenComparingLong(Attempt::effort)
                        .thenComparingLong(Attempt::money))
                .orElseThrow();
        if (best.obstacles().isEmpty()) {
            if (reasons.isEmpty()) {
                reasons.add("it would fit in %s; the search ended before it was placed"
                        .formatted(PlanText.period(input, best.start())));
            }
            return new WhyNot(candidate.id(), null, null, List.of(), displacement, reasons);
        }
        reasons.add("the best start would be %s".formatted(PlanText.period(input, best.start())));
        best.obstacles().forEach(obstacle -> reasons.add(obstacle.text()));
        if (displacement != null) {
            reasons.add(displacement.text());
        }
        return new WhyNot(
                candidate.id(),
                best.binding().rule(),
                best.lacksOnlyMoney() ? best.money() : null,
                best.lacksOnlyMoney() ? funding(best) : List.of(),
                displacement,
                reasons);
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
