package dev.waymark.roadmap.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything a plan is made from, frozen: same input, same plan.
///
/// A dependency on something that is not among the candidates can never be met, so what depends on it is never
/// chosen; an exclusion of something that is not among them has no effect.
public record PlanInput(
        Horizon horizon,
        String currency,
        PlanObjective objective,
        List<PlanCandidate> candidates,
        PlanRules rules,
        SearchLimits search) {

    public PlanInput {
        candidates = List.copyOf(candidates);
        requireDistinct("candidate", candidates.stream().map(PlanCandidate::id));
        requireDistinct("pot", rules.pots().stream().map(PlanRules.Pot::id));
        requireDistinct("capacity", rules.capacities().stream().map(PlanRules.Capacity::skill));
        requireDistinct("must-do", rules.mandatory().stream().map(PlanRules.MustDo::candidateId));
        requireDistinct("category limit", rules.categoryMix().stream().map(PlanRules.CategoryLimit::category));
        requirePotOfEveryCandidate(candidates, rules);
        requireEveryPeriod(horizon, rules);
        for (var mustDo : rules.mandatory()) {
            if (candidates.stream().noneMatch(candidate -> candidate.id().equals(mustDo.candidateId()))) {
                throw new IllegalArgumentException("must-do %s is no candidate".formatted(mustDo.candidateId()));
            }
        }
    }

    /// The candidate with an id, when there is one.
    public Optional<PlanCandidate> candidate(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /// The obligation that a candidate must be finished, when there is one.
    public Optional<PlanRules.MustDo> mustDo(String candidateId) {
        return rules.mandatory().stream()
                .filter(mustDo -> mustDo.candidateId().equals(candidateId))
                .findFirst();
    }

    private static void requireDistinct(String what, Stream<?> keys) {
        var seen = new HashSet<Object>();
        keys.forEach(key -> {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("%s %s is given twice".formatted(what, key));
            }
        });
    }

    private static void requirePotOfEveryCandidate(List<PlanCandidate> candidates, PlanRules rules) {
        for (var candidate : candidates) {
            var potId = candidate.needs().potId();
            if (rules.pots().stream().noneMatch(pot -> pot.id().equals(potId))) {
                throw new IllegalArgumentException(
                        "candidate %s is paid from pot %s, which is not given".formatted(candidate.code(), potId));
            }
        }
    }

    private static void requireEveryPeriod(Horizon horizon, PlanRules rules) {
        var lengths = Stream.concat(
                rules.pots().stream().map(pot -> pot.money().size()),
                rules.capacities().stream().map(capacity -> capacity.tenths().size()));
        if (lengths.anyMatch(length -> length != horizon.periods())) {
            throw new IllegalArgumentException(
                    "every pot and capacity needs an amount for each of the %d periods".formatted(horizon.periods()));
        }
    }
}
