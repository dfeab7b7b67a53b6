package dev.waymark.cycle.name;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the departments and pain points of a cycle are called: a part of its assessment, the same for everybody who may
/// know of the cycle.
///
/// @param archivedPainPoints none of an assessment service that does not say them yet
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleNames(
        List<DepartmentReference> departments,
        List<NamedPainPoint> painPoints,
        @Nullable List<NamedPainPoint> archivedPainPoints) {

    public static final CycleNames NONE = new CycleNames(List.of(), List.of(), List.of());

    public CycleNames {
        departments = List.copyOf(departments);
        painPoints = List.copyOf(painPoints);
        archivedPainPoints = archivedPainPoints == null ? List.of() : List.copyOf(archivedPainPoints);
    }

    /// A pain point as the assessment names it.
    ///
    /// @param version number of its changes
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NamedPainPoint(
            UUID id, String title, @Nullable Integer version) {

        public NamedPainPoint {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /// All pain points, archived ones too.
    public List<PainPointReference> painPointReferences() {
        return Stream.concat(painPoints.stream(), archived().stream())
                .map(named -> new PainPointReference(named.id(), named.title()))
                .toList();
    }

    /// All pain points with what there is to compare, archived ones too.
    public List<ReadPainPointReference> readPainPoints() {
        return Stream.concat(
                        painPoints.stream().map(named -> ReadPainPointReference.of(named, false)),
                        archived().stream().map(named -> ReadPainPointReference.of(named, true)))
                .toList();
    }

    int count() {
        return departments.size() + painPoints.size() + archived().size();
    }

    private List<NamedPainPoint> archived() {
        return Objects.requireNonNull(archivedPainPoints);
    }
}
