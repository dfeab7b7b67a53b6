package dev.waymark.cycle.name;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// What the departments and pain points of a cycle are called: a part of its assessment, the same for everybody who may
/// know of the cycle.
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleNames(List<DepartmentReference> departments, List<PainPointReference> painPoints) {

    public static final CycleNames NONE = new CycleNames(List.of(), List.of());

    public CycleNames {
        departments = List.copyOf(departments);
        painPoints = List.copyOf(painPoints);
    }

    int count() {
        return departments.size() + painPoints.size();
    }
}
