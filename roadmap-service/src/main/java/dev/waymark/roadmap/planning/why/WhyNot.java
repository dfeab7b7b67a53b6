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
///
/// @param binding the rule that weighs most there; none where the candidate fits
/// @param way what admits it; none where rules forbid every start
/// @param displacement what the best plan that holds the candidate leaves out, where that is known
/// @param reason the whole in one sentence, with the cheapest way in
/// @param reasons everything in detail
public record WhyNot(
        String candidateId,
        @Nullable PlanRule binding,
        @Nullable CheapestWay way,
        @Nullable Displacement displacement,
        String reason,
        List<String> reasons) {

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

        Obstacle binding() {
            return obstacles.stream()
                    .max(Comparator.comparing((Obstacle obstacle) -> !obstacle.isShortage())
                            .thenComparingLong(Obstacle::effort)
                            .thenComparingLong(Obstacle::money))
                    .orElseThrow();
        }
    }

    public WhyNot {
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
        var last = input.horizon().periods() - candidate.needs().duration();
        if (last < 0) {
            return tooLong(input, candidate);
        }
        var best = IntStream.rangeClosed(0, last)
                .mapToObj(start -> new Attempt(start, Obstacle.against(draft, candidate, start)))
                .min(Comparator.comparingLong(Attempt::brokenRules)
                        .thenComparingLong(Attempt::effort)
                        .thenComparingLong(Attempt::money))
                .orElseThrow();
        return best.obstacles().isEmpty()
                ? fits(input, candidate, best.start(), displacement)
                : prevented(input, candidate, best, displacement);
    }

    private static WhyNot tooLong(PlanInput input, PlanCandidate candidate) {
        var rule = new PlanRule.WithinHorizon(candidate.id());
        var reasons = new ArrayList<>(worthless(input, candidate));
        reasons.add(rule.describe(input));
        var reason = "Takes %s and so cannot be finished by %s."
                .formatted(
                        PlanText.quarters(candidate.needs().duration()),
                        PlanText.period(input, input.horizon().periods() - 1));
        return new WhyNot(candidate.id(), rule, null, null, reason, reasons);
    }

    private static WhyNot fits(
            PlanInput input, PlanCandidate candidate, int start, @Nullable Displacement displacement) {
        var reasons = worthless(input, candidate);
        var text = reasons.isEmpty()
                ? "it would fit in %s; the search ended before it was placed".formatted(PlanText.period(input, start))
                : reasons.getFirst();
        return new WhyNot(candidate.id(), null, null, displacement, PlanText.sentence(text), List.of(text));
    }

    private static WhyNot prevented(
            PlanInput input, PlanCandidate candidate, Attempt best, @Nullable Displacement displacement) {
        var reasons = new ArrayList<>(worthless(input, candidate));
        var isWorthless = !reasons.isEmpty();
        reasons.add("the best start would be %s".formatted(PlanText.period(input, best.start())));
        best.obstacles().forEach(obstacle -> reasons.add(obstacle.text()));
        if (displacement != null) {
            reasons.add(displacement.text(input));
        }
        var way = best.brokenRules() == 0 ? CheapestWay.of(best.start(), best.obstacles()) : null;
        var reason = isWorthless
                ? PlanText.sentence(reasons.getFirst())
                : reason(input, way, best.binding().text(), displacement);
        return new WhyNot(candidate.id(), best.binding().rule(), way, displacement, reason, reasons);
    }

    private static List<String> worthless(PlanInput input, PlanCandidate candidate) {
        var value = input.objective().value(candidate, 0);
        return value > 0
                ? List.of()
                : List.of("its value of %s points would not raise that of the plan".formatted(PlanText.points(value)));
    }

    /// What it takes, or what it displaces; where rules prevent it, the one that weighs most.
    private static String reason(
            PlanInput input, @Nullable CheapestWay way, String obstacle, @Nullable Displacement displacement) {
        var displaces = displacement == null ? "" : displacement.consequence(input);
        if (way != null) {
            return "Needs %s%s.".formatted(way.text(input), displaces.isEmpty() ? "" : ", or would " + displaces);
        }
        return displaces.isEmpty()
                ? "Does not fit because %s.".formatted(obstacle)
                : "Would %s because %s.".formatted(displaces, obstacle);
    }
}
