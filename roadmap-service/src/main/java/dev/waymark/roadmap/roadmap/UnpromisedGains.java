package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.problem.Violation;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which gains of the planned initiatives nobody may approve yet, because they lack a metric, an owner or a day of
/// review.
record UnpromisedGains(List<Violation> faults) {

    /// @param planned the initiatives of a roadmap
    static UnpromisedGains of(Set<UUID> planned, InitiativeSnapshot initiatives) {
        return new UnpromisedGains(initiatives.initiatives().stream()
                .filter(initiative -> planned.contains(initiative.id()))
                .flatMap(initiative -> initiative.unpromised().stream()
                        .map(gain -> new Violation(
                                "/verdict",
                                "initiative '%s': the gain '%s' lacks %s"
                                        .formatted(initiative.code(), gain.label(), words(gain.missing())))))
                .toList());
    }

    boolean exist() {
        return !faults.isEmpty();
    }

    private static String words(List<String> missing) {
        return String.join(
                ", ",
                missing.stream()
                        .map(fact -> switch (fact) {
                            case "METRIC" -> "a metric";
                            case "OWNER" -> "an owner";
                            case "REVIEW_DATE" -> "a day of review";
                            default -> fact;
                        })
                        .toList());
    }
}
