package dev.waymark.initiative.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.cycle.CycleAssessment;
import dev.waymark.rest.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the assessment service knows of a cycle, as far as initiatives refer to it.
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssessmentSnapshot(
        CycleSnapshot cycle,
        List<DepartmentEntry> departments,
        List<PainPointEntry> painPoints,
        @Nullable List<ArchivedEntry> archivedPainPoints,
        BasicsEntry basics,
        @Nullable List<GainEntry> acceptedGains)
        implements CycleAssessment<CycleSnapshot> {

    public AssessmentSnapshot {
        Objects.requireNonNull(cycle, "cycle");
        departments = List.copyOf(departments);
        painPoints = List.copyOf(painPoints);
        archivedPainPoints = archivedPainPoints == null ? List.of() : List.copyOf(archivedPainPoints);
        Objects.requireNonNull(basics, "basics");
        acceptedGains = acceptedGains == null ? List.of() : List.copyOf(acceptedGains);
    }

    /// A gain that lost opportunities suggested and a programme lead accepted.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record GainEntry(
            UUID suggestionId,
            UUID painPointId,
            String source,
            String period,
            long records,
            LocalDate lastOn,
            Money amount,
            String reason,
            String decidedBy,
            Instant decidedAt) {}

    /// The accepted gains of these pain points; none of an assessment that knows no suggestions yet.
    public List<GainEntry> gainsOf(Set<UUID> painPointIds) {
        return gains().stream()
                .filter(gain -> painPointIds.contains(gain.painPointId()))
                .toList();
    }

    /// Whether a suggested gain of this id was accepted.
    public boolean hasAccepted(UUID suggestionId) {
        return gains().stream().anyMatch(gain -> gain.suggestionId().equals(suggestionId));
    }

    private List<GainEntry> gains() {
        return acceptedGains == null ? List.of() : acceptedGains;
    }

    /// A department of the cycle.
    ///
    /// @param predecessorId the department of the predecessor that it is a copy of; none where it is no copy
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DepartmentEntry(
            UUID id, String code, @Nullable UUID predecessorId) {

        public DepartmentEntry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(code, "code");
        }
    }

    /// A pain point of the cycle with the touchpoints that it hits.
    ///
    /// @param version number of its changes; none where the assessment service does not say it yet
    /// @param predecessorId the pain point of the predecessor that it is a copy of; none where it is no copy
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PainPointEntry(
            UUID id,
            String title,
            Set<UUID> touchpointIds,
            @Nullable Long version,
            @Nullable UUID predecessorId) {

        public PainPointEntry {
            Objects.requireNonNull(title, "title");
            touchpointIds = Set.copyOf(touchpointIds);
        }
    }

    /// An archived pain point of the cycle.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ArchivedEntry(UUID id, String title) {

        public ArchivedEntry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /// The basics scores, and the score below which the basics come first.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BasicsEntry(double basicsFirstBelow, List<PlaceEntry> places) {

        public BasicsEntry {
            places = List.copyOf(places);
        }
    }

    /// A journey, or a touchpoint that no journey holds; its score 0..100 is none where it has no basics.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlaceEntry(
            String name, Set<UUID> touchpointIds, @Nullable Double score) {

        public PlaceEntry {
            Objects.requireNonNull(name, "name");
            touchpointIds = Set.copyOf(touchpointIds);
        }
    }

    /// The places that an initiative works on which mitigates these pain points: those with a touchpoint that one of
    /// them hits.
    public List<PlaceEntry> placesOf(Set<UUID> painPointIds) {
        var hit = painPoints.stream()
                .filter(painPoint -> painPointIds.contains(painPoint.id()))
                .flatMap(painPoint -> painPoint.touchpointIds().stream())
                .collect(Collectors.toUnmodifiableSet());
        return basics.places().stream()
                .filter(place -> place.touchpointIds().stream().anyMatch(hit::contains))
                .toList();
    }

    /// The code of a department; none where the cycle has it no more.
    public Optional<String> departmentCode(UUID departmentId) {
        return departments.stream()
                .filter(department -> department.id().equals(departmentId))
                .map(DepartmentEntry::code)
                .findFirst();
    }

    /// How often each pain point has changed, as far as the assessment service says it.
    public Map<UUID, Long> painPointVersions() {
        var versions = new HashMap<UUID, Long>();
        for (var painPoint : painPoints) {
            if (painPoint.version() != null) {
                versions.put(painPoint.id(), painPoint.version());
            }
        }
        return versions;
    }

    /// What its pain points are called, archived ones too.
    public Map<UUID, String> painPointTitles() {
        var titles = new HashMap<UUID, String>();
        Objects.requireNonNull(archivedPainPoints).forEach(archived -> titles.put(archived.id(), archived.title()));
        painPoints.forEach(painPoint -> titles.put(painPoint.id(), painPoint.title()));
        return titles;
    }

    /// The pain points that are copies, by those that they are copies of.
    public Map<UUID, UUID> painPointsByPredecessor() {
        var copies = new HashMap<UUID, UUID>();
        for (var painPoint : painPoints) {
            if (painPoint.predecessorId() != null) {
                copies.put(painPoint.predecessorId(), painPoint.id());
            }
        }
        return copies;
    }

    /// The departments that are copies, by those that they are copies of.
    public Map<UUID, UUID> departmentsByPredecessor() {
        var copies = new HashMap<UUID, UUID>();
        for (var department : departments) {
            if (department.predecessorId() != null) {
                copies.put(department.predecessorId(), department.id());
            }
        }
        return copies;
    }

    public Set<UUID> departmentIds() {
        return departments.stream().map(DepartmentEntry::id).collect(Collectors.toUnmodifiableSet());
    }

    public Set<UUID> painPointIds() {
        return painPoints.stream().map(PainPointEntry::id).collect(Collectors.toUnmodifiableSet());
    }
}
