package dev.waymark.assessment.people.panel;

import dev.waymark.rest.structure.Calculation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// How good a panel is. The lesser value is the better panel: rules first, then cells, then few people, then influence.
///
/// @param missing people by which the rules are missed
/// @param empty cells that nobody of the panel covers
/// @param people how many sit on it
/// @param influence their influence added up
@Calculation
record PanelValue(int missing, int empty, int people, long influence) implements Comparable<PanelValue> {

    private static final Comparator<PanelValue> ORDER = Comparator.comparingInt(PanelValue::missing)
            .thenComparingInt(PanelValue::empty)
            .thenComparingInt(PanelValue::people)
            .thenComparing(Comparator.comparingLong(PanelValue::influence).reversed());

    /// @param panel empowered people of the scope's departments who know journeys of the scope only
    static PanelValue of(PanelScope scope, PanelRules rules, Collection<PanelPerson> panel) {
        return new PanelValue(
                rules.missing(scope, panel),
                empty(scope, panel),
                panel.size(),
                panel.stream().mapToLong(PanelPerson::influence).sum());
    }

    /// Nobody covers a cell of another department, so the journeys known in each department add up.
    private static int empty(PanelScope scope, Collection<PanelPerson> panel) {
        var known = new HashMap<UUID, Set<UUID>>();
        for (var person : panel) {
            known.computeIfAbsent(person.departmentId(), department -> new HashSet<>())
                    .addAll(person.journeyIds());
        }
        return scope.cells() - known.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public int compareTo(PanelValue other) {
        return ORDER.compare(this, other);
    }
}
