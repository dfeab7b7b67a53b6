package dev.waymark.assessment.people.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a panel is to speak for: the departments and the main journeys of a cycle.
record PanelScope(List<Department> departments, List<Journey> journeys) {

    PanelScope {
        departments = List.copyOf(departments);
        journeys = List.copyOf(journeys);
    }

    /// Number of pairs of department and journey.
    int cells() {
        return departments.size() * journeys.size();
    }

    /// Those of the people who count: empowered, of these departments, with what they know of these journeys; by id.
    List<PanelPerson> candidates(Collection<PanelPerson> people) {
        var departmentIds = departments.stream().map(Department::id).collect(Collectors.toSet());
        var journeyIds = journeys.stream().map(Journey::id).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> person.empowered() && departmentIds.contains(person.departmentId()))
                .map(person -> person.knowingOnly(journeyIds))
                .sorted(Comparator.comparing(PanelPerson::id))
                .toList();
    }

    /// A cell as people say it: `IT × Moving house`.
    static String label(Department department, Journey journey) {
        return "%s × %s".formatted(department.code(), journey.name());
    }

    /// A department by its code.
    record Department(UUID id, String code, boolean isIt) {}

    /// A main journey by its name.
    record Journey(UUID id, String name) {}
}
