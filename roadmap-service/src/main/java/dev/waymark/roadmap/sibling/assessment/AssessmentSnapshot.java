package dev.waymark.roadmap.sibling.assessment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.cycle.CycleAssessment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the assessment service knows of a cycle, as far as priorities and roadmaps are made from it.
///
/// @param rankingRoundId the closed round that the pain comes from; none before a round is closed
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssessmentSnapshot(
        Instant takenAt,
        CycleSnapshot cycle,
        List<DepartmentEntry> departments,
        @Nullable UUID rankingRoundId,
        List<PainPointEntry> painPoints)
        implements CycleAssessment<CycleSnapshot> {

    public AssessmentSnapshot {
        Objects.requireNonNull(takenAt, "takenAt");
        Objects.requireNonNull(cycle, "cycle");
        departments = List.copyOf(departments);
        painPoints = List.copyOf(painPoints);
    }

    /// A department of the cycle; `kind` is BUSINESS, SERVICE or IT.
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    public record DepartmentEntry(UUID id, String code, String name, String kind) {

        /// People of IT departments judge by the IT criteria, all others by those of business.
        public boolean isIt() {
            return kind.equals("IT");
        }
    }

    /// A pain point of the cycle with its organisational pain by the rule of the ranking round; none when unranked or
    /// withheld.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PainPointEntry(
            UUID id,
            String title,
            Set<UUID> departmentIds,
            @Nullable Double points,
            @Nullable Integer rank) {}

    /// The department with an id, when the cycle has it.
    public Optional<DepartmentEntry> department(UUID departmentId) {
        return departments.stream()
                .filter(department -> department.id().equals(departmentId))
                .findFirst();
    }

    public Set<UUID> departmentIds() {
        return departments.stream().map(DepartmentEntry::id).collect(Collectors.toUnmodifiableSet());
    }
}
