package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far an initiative has come through the gate into the portfolio: gates passed, in percent, and what is missing.
///
/// A *candidate* has passed every gate; it could be kicked off if needed. The gate `DEPENDENCIES` asks that
/// everything the initiative depends on is known, is a candidate itself or is in flight already, and does not lead
/// back to it. Example: all passed but the pot → 100 · 8/9 = 88.9 %.
@Calculation
public record Readiness(
        String initiativeId, boolean isCandidate, double percent, List<Gate> passed, List<Missing> missing) {

    /// The gates, in the order in which they are shown.
    public enum Gate {
        OWNER,
        SPONSOR,
        PRICE,
        CATEGORY,
        BUSINESS_INDEX,
        IT_INDEX,
        DEPENDENCIES,
        BUDGET_POT,
        BLOCKERS
    }

    /// A gate that is still closed, and why.
    public record Missing(Gate gate, String reason) {}

    /// What is known of an initiative: the reasons against it per gate (an absent gate is passed), and its
    /// dependencies. Others name it by its name, code and title.
    public record Facts(
            String initiativeId, String name, Map<Gate, String> against, List<String> dependsOn, boolean inFlight) {

        public Facts {
            against = Map.copyOf(against);
            dependsOn = List.copyOf(dependsOn);
            if (against.containsKey(Gate.DEPENDENCIES)) {
                throw new IllegalArgumentException("the gate DEPENDENCIES is computed from the other initiatives");
            }
        }
    }

    public Readiness {
        passed = List.copyOf(passed);
        missing = List.copyOf(missing);
    }

    /// Judges all initiatives of a cycle together, in the order given.
    public static List<Readiness> of(List<Facts> initiatives) {
        var byId = new HashMap<String, Facts>();
        initiatives.forEach(facts -> byId.put(facts.initiativeId(), facts));
        var ready = ready(initiatives);
        return initiatives.stream().map(facts -> judge(facts, byId, ready)).toList();
    }

    /// Grows the set of ready initiatives until nothing changes; members of a circular dependency never get in.
    private static Set<String> ready(List<Facts> initiatives) {
        var ready = new HashSet<String>();
        var grown = true;
        while (grown) {
            grown = false;
            for (var facts : initiatives) {
                var passes = facts.against().isEmpty() && ready.containsAll(facts.dependsOn());
                if (facts.inFlight() || passes) {
                    grown |= ready.add(facts.initiativeId());
                }
            }
        }
        return ready;
    }

    private static Readiness judge(Facts facts, Map<String, Facts> byId, Set<String> ready) {
        var against = new EnumMap<Gate, String>(Gate.class);
        against.putAll(facts.against());
        var unready = facts.dependsOn().stream()
                .filter(id -> !ready.contains(id))
                .map(id -> unready(facts, id, byId))
                .toList();
        if (!unready.isEmpty()) {
            against.put(Gate.DEPENDENCIES, String.join("; ", unready));
        }
        var passed = new ArrayList<Gate>();
        var missing = new ArrayList<Missing>();
        for (var gate : Gate.values()) {
            var reason = against.get(gate);
            if (reason == null) {
                passed.add(gate);
            } else {
                missing.add(new Missing(gate, reason));
            }
        }
        var percent = 100.0 * passed.size() / Gate.values().length;
        return new Readiness(facts.initiativeId(), missing.isEmpty(), percent, passed, missing);
    }

    private static String unready(Facts facts, String dependsOn, Map<String, Facts> byId) {
        var dependency = byId.get(dependsOn);
        if (dependency == null) {
            return "depends on %s, which is not an initiative of this cycle".formatted(dependsOn);
        }
        var circular = leadsTo(facts.initiativeId(), dependency, byId, new HashSet<>());
        return "depends on %s, which %s"
                .formatted(dependency.name(), circular ? "leads back to it" : "is not ready itself");
    }

    private static boolean leadsTo(String target, Facts from, Map<String, Facts> byId, Set<String> seen) {
        if (from.initiativeId().equals(target)) {
            return true;
        }
        return seen.add(from.initiativeId())
                && from.dependsOn().stream()
                        .map(byId::get)
                        .anyMatch(next -> next != null && leadsTo(target, next, byId, seen));
    }
}
