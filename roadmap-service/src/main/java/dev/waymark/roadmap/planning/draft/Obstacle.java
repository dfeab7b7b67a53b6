package dev.waymark.roadmap.planning.draft;

import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One thing that prevents starting a candidate in a period, beside what is already placed.
///
/// `money` (minor units) and `effort` (hundredths of a person-day) say how much is short; both are 0 for a rule that
/// neither money nor people can overcome. The words are made when somebody reads them: a search meets
/// millions of obstacles.
public record Obstacle(PlanRule rule, long money, long effort, Supplier<String> words) {

    /// A clause about the candidate, which is called `it`.
    public String text() {
        return words.get();
    }

    /// Whether more money or more people would remove the obstacle.
    public boolean isShortage() {
        return money > 0 || effort > 0;
    }

    /// Everything that prevents the start, rules before shortages; empty when the candidate fits.
    public static List<Obstacle> against(PlanDraft draft, PlanCandidate candidate, int start) {
        var found = new ArrayList<Obstacle>();
        timing(draft, candidate, start, found);
        dependencies(draft, candidate, start, found);
        exclusions(draft, candidate, found);
        category(draft, candidate, found);
        risk(draft, candidate, found);
        pots(draft, candidate, start, found);
        capacities(draft, candidate, start, found);
        return found;
    }

    private static void timing(PlanDraft draft, PlanCandidate candidate, int start, List<Obstacle> found) {
        var input = draft.input();
        if (start < 0 || candidate.finishIfStarted(start) > input.horizon().periods()) {
            found.add(new Obstacle(
                    new PlanRule.WithinHorizon(candidate.id()),
                    0,
                    0,
                    () -> "it would not be finished by %s"
                            .formatted(PlanText.period(input, input.horizon().periods() - 1))));
        }
        var mustDo = input.mustDo(candidate.id());
        if (mustDo.isPresent()
                && !draft.isLate(candidate)
                && candidate.finishIfStarted(start) - 1 > mustDo.get().latest()) {
            found.add(new Obstacle(
                    new PlanRule.MustFinish(candidate.id()),
                    0,
                    0,
                    () -> "it must be finished by %s"
                            .formatted(PlanText.period(input, mustDo.get().latest()))));
        }
    }

    private static void dependencies(PlanDraft draft, PlanCandidate candidate, int start, List<Obstacle> found) {
        var input = draft.input();
        for (var id : candidate.ties().dependsOn()) {
            var rule = new PlanRule.Dependency(candidate.id(), id);
            var dependency = draft.find(id);
            var dependencyStart = draft.startOf(id);
            if (dependency == null) {
                found.add(new Obstacle(rule, 0, 0, () -> "it depends on " + PlanText.named(input, id)));
            } else if (dependencyStart == null) {
                found.add(new Obstacle(
                        rule, 0, 0, () -> "it depends on %s, which is left out".formatted(PlanText.named(input, id))));
            } else if (dependency.finishIfStarted(dependencyStart) > start) {
                var finish = dependency.finishIfStarted(dependencyStart) - 1;
                found.add(new Obstacle(
                        rule,
                        0,
                        0,
                        () -> "it depends on %s, which is finished in %s"
                                .formatted(PlanText.named(input, id), PlanText.period(input, finish))));
            }
        }
    }

    private static void exclusions(PlanDraft draft, PlanCandidate candidate, List<Obstacle> found) {
        draft.excludedBy(candidate.id()).stream()
                .filter(draft::isPlaced)
                .sorted()
                .forEach(other -> {
                    var rule = new PlanRule.Exclusion(candidate.id(), other);
                    found.add(new Obstacle(
                            rule,
                            0,
                            0,
                            () -> "it is excluded by %s, which is chosen"
                                    .formatted(PlanText.named(draft.input(), other))));
                });
    }

    private static void category(PlanDraft draft, PlanCandidate candidate, List<Obstacle> found) {
        for (var limit : draft.input().rules().categoryMix()) {
            var maximum = limit.maximum();
            if (limit.category() == candidate.category()
                    && maximum != null
                    && draft.count(limit.category()) >= maximum) {
                var rule = new PlanRule.CategoryMaximum(limit.category());
                found.add(new Obstacle(rule, 0, 0, () -> "a roadmap holds " + rule.describe(draft.input())));
            }
        }
    }

    private static void risk(PlanDraft draft, PlanCandidate candidate, List<Obstacle> found) {
        var added = draft.riskExcess(candidate);
        if (draft.isFree(candidate) && added > 0 && draft.riskExcess() + added > 0) {
            var rule = new PlanRule.RiskLimit();
            var limit = draft.input().rules().riskLimit();
            Supplier<String> text =
                    () -> "its project risk of %s would lift the mean of what is freely chosen above the limit of %s"
                            .formatted(PlanText.risk(candidate.risk()), PlanText.risk(limit == null ? 0 : limit));
            found.add(new Obstacle(rule, 0, 0, text));
        }
    }

    private static void pots(PlanDraft draft, PlanCandidate candidate, int start, List<Obstacle> found) {
        var input = draft.input();
        var needs = candidate.needs();
        for (var offset = 0; offset < needs.costs().size(); offset++) {
            var period = start + offset;
            var cost = needs.costs().get(offset);
            if (!input.horizon().includes(period) || cost == 0) {
                continue;
            }
            var missing = cost - draft.potLeft(needs.potId(), period);
            if (missing > 0) {
                var rule = new PlanRule.PotLimit(needs.potId(), period);
                Supplier<String> text = () -> "pot %s lacks %s for it in %s"
                        .formatted(
                                PlanText.pot(input, needs.potId()).name(),
                                PlanText.money(input, missing),
                                PlanText.period(input, period));
                found.add(new Obstacle(rule, missing, 0, text));
            }
        }
    }

    private static void capacities(PlanDraft draft, PlanCandidate candidate, int start, List<Obstacle> found) {
        var input = draft.input();
        var duration = candidate.needs().duration();
        for (var effort : candidate.needs().efforts()) {
            for (var offset = 0; offset < duration; offset++) {
                var period = start + offset;
                var needed = effort.inPeriod(offset, duration);
                if (!input.horizon().includes(period) || needed <= draft.capacityLeft(effort.skill(), period)) {
                    continue;
                }
                var missing = needed - draft.capacityLeft(effort.skill(), period);
                var rule = new PlanRule.CapacityLimit(effort.skill(), period);
                Supplier<String> text = () -> "skill %s lacks %s for it in %s"
                        .formatted(effort.skill(), PlanText.days(missing), PlanText.period(input, period));
                found.add(new Obstacle(rule, 0, missing, text));
            }
        }
    }
}
