package dev.waymark.initiative.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the assessment service knows of a cycle, as far as initiatives refer to it.
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssessmentSnapshot(
        CycleSnapshot cycle, List<DepartmentEntry> departments, List<PainPointEntry> painPoints) {

    public AssessmentSnapshot {
        Objects.requireNonNull(cycle, "cycle");
        departments = List.copyOf(departments);
        painPoints = List.copyOf(painPoints);
    }

    /// A department of the cycle.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DepartmentEntry(UUID id) {}

    /// A pain point of the cycle.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PainPointEntry(UUID id) {}

    public Set<UUID> departmentIds() {
        return departments.stream().map(DepartmentEntry::id).collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> painPointIds() {
        return painPoints.stream().map(PainPointEntry::id).collect(Collectors.toUnmodifiableSet());
    }
}
