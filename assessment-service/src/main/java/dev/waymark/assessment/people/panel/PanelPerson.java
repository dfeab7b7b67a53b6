package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Someone who ranks the pain, as far as it matters for a panel.
record PanelPerson(
        UUID id,
        String name,
        UUID departmentId,
        JobLevel level,
        boolean empowered,
        int influence,
        Set<UUID> journeyIds) {

    PanelPerson {
        journeyIds = Set.copyOf(journeyIds);
    }

    PanelPerson knowingOnly(Set<UUID> journeys) {
        var known = journeyIds.stream().filter(journeys::contains).collect(Collectors.toSet());
        return new PanelPerson(id, name, departmentId, level, empowered, influence, known);
    }

    /// Whether this person counts for a cell: empowered, of the department, and at home in the journey.
    boolean covers(PanelScope.Department department, PanelScope.Journey journey) {
        return empowered && departmentId.equals(department.id()) && journeyIds.contains(journey.id());
    }
}
