package dev.waymark.roadmap.planning.draft;

import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.util.HashMap;
import java.util.Map;

/// How much of the scarcest thing a candidate takes: the largest of its shares of the money of its pot and of the
/// person-days of each limited skill, over all periods together.
///
/// Example: 60 of 100 in the pot and 30 of 40 person-days: 0.75. What is needed and not there at all has an infinite
/// share.
final class ScarcestNeed {

    private final Map<String, Double> money = new HashMap<>();
    private final Map<String, Double> effort = new HashMap<>();

    ScarcestNeed(PlanInput input) {
        input.rules()
                .pots()
                .forEach(pot -> money.put(
                        pot.id(),
                        pot.money().stream().mapToDouble(Long::doubleValue).sum()));
        input.rules()
                .capacities()
                .forEach(capacity -> effort.put(
                        capacity.skill(),
                        capacity.hundredths().stream()
                                .mapToDouble(Long::doubleValue)
                                .sum()));
    }

    double of(PlanCandidate candidate) {
        var needs = candidate.needs();
        var scarcest = share(needs.totalCost(), money.getOrDefault(needs.potId(), 0.0));
        for (var each : needs.efforts()) {
            var available = effort.get(each.skill());
            scarcest = Math.max(scarcest, available == null ? 0 : share(each.hundredths(), available));
        }
        return scarcest;
    }

    private static double share(long needed, double available) {
        return needed == 0 ? 0 : needed / available;
    }
}
