package dev.waymark.roadmap.planning.plan;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.period.Horizon;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a plan is made from, frozen: same input, same plan. In which order things are given says nothing, so they
/// are kept in one order: candidates by code, everything else by its key.
///
/// `stability` is absent where nothing was announced or moving it costs nothing.
///
/// A dependency on something that is not among the candidates can never be met, so what depends on it is never
/// chosen; an exclusion of something that is not among them has no effect.
public record PlanInput(
        Horizon horizon,
        String currency,
        PlanObjective objective,
        List<PlanCandidate> candidates,
        PlanRules rules,
        @Nullable Stability stability,
        SearchLimits search) {

    /// The search adds up to 2^62.
    private static final double COUNTABLE = 1L << 61;

    /// A project risk of 100 in hundredths.
    private static final int MOST_RISK = 10_000;

    public PlanInput {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(PlanCandidate::code).thenComparing(PlanCandidate::id))
                .toList();
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

    /// What a candidate is worth when it starts in a period, in ten-thousandths of a point: by the objective, and more
    /// where that is the period announced.
    public long value(PlanCandidate candidate, int start) {
        var kept = stability != null && stability.keeps(candidate.id(), start) ? stability.value() : 0;
        return objective.value(candidate, start) + kept;
    }

    /// Whether a candidate starts when the roadmap in force has announced it.
    public boolean isKept(PlanCandidate candidate, int start) {
        return stability != null && stability.keeps(candidate.id(), start);
    }

    /// The money of all pots and periods, in minor units.
    public long totalMoney() {
        return rules.pots().stream()
                .flatMap(pot -> pot.money().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /// So many minor units of the plan's currency; the search counts in them.
    public Money money(long minorUnits) {
        return Money.ofMinorUnits(minorUnits, currency);
    }

    /// How much a candidate weighs in the mean risk: its cost in whole currency units, rounded up, at least 1.
    public long riskWeight(PlanCandidate candidate) {
        return Math.max(
                1,
                Math.ceilDiv(
                        candidate.needs().totalCost(),
                        Money.ofUnits(1, currency).minorUnits()));
    }

    /// Whether all sums that a search makes fit into its integers: every cost, effort and value of every start at once.
    public boolean countable() {
        var periods = horizon.periods();
        var money = 0.0;
        var effort = 0.0;
        var risk = 0.0;
        var value = 0.0;
        for (var candidate : candidates) {
            money += candidate.needs().totalCost();
            effort += candidate.needs().efforts().stream()
                    .mapToDouble(PlanCandidate.Effort::hundredths)
                    .sum();
            risk += rules.riskLimit() == null ? 0 : (double) periods * riskWeight(candidate) * MOST_RISK;
            value += (double) periods * Math.abs(objective.points(candidate)) * PlanObjective.SCALE;
        }
        value += stability == null ? 0 : (double) stability.starts().size() * stability.value();
        return Math.max(Math.max(money, effort), Math.max(risk, value)) < COUNTABLE;
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
                rules.capacities().stream()
                        .map(capacity -> capacity.hundredths().size()));
        if (lengths.anyMatch(length -> length != horizon.periods())) {
            throw new IllegalArgumentException(
                    "every pot and capacity needs an amount for each of the %d periods".formatted(horizon.periods()));
        }
    }
}
