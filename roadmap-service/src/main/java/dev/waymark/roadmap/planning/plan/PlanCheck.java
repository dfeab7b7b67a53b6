package dev.waymark.roadmap.planning.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Verifies a plan against its input, rule by rule, sharing nothing with the search that made it.
///
/// Ties of an item in flight to others in flight, and its own dependencies, are facts that no plan can change; they
/// are not held against it. A must-do that can no longer be finished in time must be there. Everything else must hold
/// to the last unit.
public final class PlanCheck {

    private record Item(PlanCandidate candidate, int start) {

        int finish() {
            return start + candidate.needs().duration();
        }

        boolean inFlight() {
            return candidate.inFlightStart() != null;
        }
    }

    private final PlanInput input;
    private final List<Item> items;
    private final List<String> violations = new ArrayList<>();

    private PlanCheck(PlanInput input, List<Item> items) {
        this.input = input;
        this.items = items;
    }

    /// Every broken rule in words; empty when the plan keeps them all.
    public static List<String> violations(PlanInput input, Plan plan) {
        var items = new ArrayList<Item>();
        var seen = new HashSet<String>();
        for (var placement : plan.placements()) {
            var candidate = input.candidate(placement.candidateId());
            if (candidate.isEmpty() || !seen.add(placement.candidateId())) {
                return List.of("%s is no candidate or is placed twice".formatted(placement.candidateId()));
            }
            items.add(new Item(candidate.get(), placement.start()));
        }
        var check = new PlanCheck(input, items);
        items.forEach(check::timing);
        items.forEach(check::exclusions);
        input.candidates().forEach(check::inFlight);
        input.rules().mandatory().forEach(check::mandatory);
        input.rules().pots().forEach(check::pot);
        input.rules().capacities().forEach(check::capacity);
        input.rules().categoryMix().forEach(check::category);
        check.risk();
        return List.copyOf(check.violations);
    }

    private Optional<Item> item(String id) {
        return items.stream().filter(item -> item.candidate().id().equals(id)).findFirst();
    }

    private void timing(Item item) {
        if (item.inFlight()) {
            return;
        }
        if (item.start() < 0 || item.finish() > input.horizon().periods()) {
            violations.add("%s is not finished within the horizon"
                    .formatted(item.candidate().code()));
        }
        for (var dependsOn : item.candidate().ties().dependsOn()) {
            if (item(dependsOn)
                    .filter(before -> before.finish() <= item.start())
                    .isEmpty()) {
                violations.add("%s starts before %s is finished"
                        .formatted(item.candidate().code(), dependsOn));
            }
        }
    }

    private void exclusions(Item item) {
        for (var excluded : item.candidate().ties().excludes()) {
            if (item(excluded)
                    .filter(other -> !item.inFlight() || !other.inFlight())
                    .isPresent()) {
                violations.add("%s excludes %s".formatted(item.candidate().code(), excluded));
            }
        }
    }

    private void inFlight(PlanCandidate candidate) {
        var since = candidate.inFlightStart();
        if (since != null
                && item(candidate.id()).filter(item -> item.start() == since).isEmpty()) {
            violations.add("%s is in flight and was moved or left out".formatted(candidate.code()));
        }
    }

    private void mandatory(PlanRules.MustDo mustDo) {
        var late = LateObligations.of(input).includes(mustDo.candidateId());
        if (item(mustDo.candidateId())
                .filter(item -> late || item.finish() <= mustDo.latest() + 1)
                .isEmpty()) {
            violations.add("must-do %s is not finished in time".formatted(mustDo.candidateId()));
        }
    }

    private void pot(PlanRules.Pot pot) {
        for (var period = 0; period < input.horizon().periods(); period++) {
            var spent = 0L;
            for (var item : items) {
                var costs = item.candidate().needs().costs();
                var offset = period - item.start();
                if (item.candidate().needs().potId().equals(pot.id()) && offset >= 0 && offset < costs.size()) {
                    spent += costs.get(offset);
                }
            }
            if (spent > pot.money().get(period)) {
                violations.add("pot %s pays %d of %d in period %d"
                        .formatted(pot.name(), spent, pot.money().get(period), period));
            }
        }
    }

    private void capacity(PlanRules.Capacity capacity) {
        for (var period = 0; period < input.horizon().periods(); period++) {
            var worked = 0L;
            for (var item : items) {
                for (var effort : item.candidate().needs().efforts()) {
                    var offset = period - item.start();
                    if (effort.skill().equals(capacity.skill()) && offset >= 0 && period < item.finish()) {
                        worked +=
                                effort.inPeriod(offset, item.candidate().needs().duration());
                    }
                }
            }
            if (worked > capacity.hundredths().get(period)) {
                violations.add("skill %s works %d of %d in period %d"
                        .formatted(
                                capacity.skill(), worked, capacity.hundredths().get(period), period));
            }
        }
    }

    private void category(PlanRules.CategoryLimit limit) {
        var count = items.stream()
                .filter(item -> item.candidate().category() == limit.category())
                .count();
        if (limit.minimum() != null && count < limit.minimum()) {
            violations.add(
                    "%d items of category %s, at least %d needed".formatted(count, limit.category(), limit.minimum()));
        }
        if (limit.maximum() != null && count > limit.maximum()) {
            violations.add(
                    "%d items of category %s, at most %d allowed".formatted(count, limit.category(), limit.maximum()));
        }
    }

    private void risk() {
        var limit = input.rules().riskLimit();
        if (limit == null) {
            return;
        }
        var excess = 0L;
        for (var item : items) {
            if (!item.inFlight() && input.mustDo(item.candidate().id()).isEmpty()) {
                excess += input.riskWeight(item.candidate()) * (item.candidate().risk() - limit);
            }
        }
        if (excess > 0) {
            violations.add("the mean project risk exceeds %d by %d".formatted(limit, excess));
        }
    }
}
