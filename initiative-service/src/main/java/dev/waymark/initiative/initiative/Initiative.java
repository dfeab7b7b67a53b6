package dev.waymark.initiative.initiative;

import dev.waymark.initiative.initiative.StoredInitiative.StoredAlignment;
import dev.waymark.initiative.initiative.StoredInitiative.StoredEffort;
import dev.waymark.initiative.initiative.StoredInitiative.StoredMitigation;
import dev.waymark.initiative.initiative.StoredInitiative.StoredPast;
import dev.waymark.initiative.initiative.StoredInitiative.StoredRiskRatings;
import dev.waymark.initiative.initiative.StoredInitiative.StoredSlice;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Something that could be done about the pain points.
@Entity
class Initiative extends Authored {

    /// More cycles than anybody looks back on.
    private static final int LONGEST_HISTORY = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String code;
    private String title;
    private @Nullable String description;
    private UUID departmentId;
    private @Nullable String owner;
    private @Nullable String sponsor;

    @Enumerated(EnumType.STRING)
    private @Nullable Experience experience;

    private int durationPeriods;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredEffort> efforts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredMitigation> mitigations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredAlignment> alignments;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> dependsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> excludes;

    private @Nullable String legalReference;
    private @Nullable LocalDate legalDeadline;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoredRiskRatings riskRatings;

    @Formula("(select decision.category from category_decision decision where decision.initiative_id = id)")
    @Enumerated(EnumType.STRING)
    private @Nullable Category decidedCategory;

    private boolean archived;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Lever> levers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredSlice> slices;

    /// Number of changes of the mitigated pain points when the mitigations were judged.
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, Long> painPointVersions;

    private @Nullable UUID predecessorId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredPast> history;

    Initiative() {}

    /// @param read number of changes of the pain points that were read
    Initiative(UUID cycleId, DescribeInitiative description, Map<UUID, Long> read) {
        this.cycleId = cycleId;
        this.mitigations = List.of();
        this.painPointVersions = Map.of();
        this.history = List.of();
        describe(description, read);
    }

    /// An initiative that goes on from an earlier cycle.
    ///
    /// @param past what it was there
    /// @param read number of changes of the pain points that were read
    Initiative(
            UUID cycleId,
            DescribeInitiative description,
            Initiative predecessor,
            PastInitiative past,
            Map<UUID, Long> read) {
        this(cycleId, description, read);
        this.predecessorId = predecessor.id;
        this.history = Stream.concat(Stream.of(StoredPast.of(past)), predecessor.history.stream())
                .limit(LONGEST_HISTORY)
                .toList();
    }

    /// @param read number of changes of the pain points that were read; a mitigation that stays as it is was judged by
    /// what was read then
    final void describe(DescribeInitiative request, Map<UUID, Long> read) {
        this.painPointVersions = versions(request.mitigations(), read);
        this.code = request.code();
        this.title = request.title();
        this.description = request.description();
        this.departmentId = request.departmentId();
        this.owner = request.owner();
        this.sponsor = request.sponsor();
        this.experience = request.experience();
        this.durationPeriods = request.durationPeriods();
        this.efforts = request.efforts().stream().map(StoredEffort::of).toList();
        this.mitigations =
                request.mitigations().stream().map(StoredMitigation::of).toList();
        this.alignments = request.alignments().stream().map(StoredAlignment::of).toList();
        this.dependsOn = request.dependsOn();
        this.excludes = request.excludes();
        this.riskRatings = StoredRiskRatings.of(request.riskRatings());
        this.levers = request.levers();
        this.slices = request.slices().stream().map(StoredSlice::of).toList();
        var obligation = request.legalObligation();
        this.archived = Boolean.TRUE.equals(request.archived());
        this.legalReference = obligation == null ? null : obligation.reference();
        this.legalDeadline = obligation == null ? null : obligation.deadline();
    }

    DescribeInitiative description() {
        return new DescribeInitiative(
                code,
                title,
                description,
                departmentId,
                owner,
                sponsor,
                experience,
                durationPeriods,
                efforts.stream().map(StoredEffort::effort).toList(),
                mitigations(),
                alignments(),
                dependsOn,
                excludes,
                legalReference == null || legalDeadline == null
                        ? null
                        : new LegalObligation(legalReference, legalDeadline),
                riskRatings.ratings(),
                archived,
                levers,
                slices.stream().map(StoredSlice::slice).toList());
    }

    /// All its mitigations are judged anew.
    ///
    /// @param read number of changes of the pain points that were read
    void judgeMitigationsBy(Map<UUID, Long> read) {
        var judged = new HashMap<>(read);
        judged.keySet().retainAll(mitigatedPainPoints(mitigations()));
        this.painPointVersions = judged;
    }

    private Map<UUID, Long> versions(List<Mitigation> after, Map<UUID, Long> read) {
        var unchanged = mitigations();
        var versions = new HashMap<UUID, Long>();
        for (var mitigation : after) {
            var version = (unchanged.contains(mitigation) ? painPointVersions : read).get(mitigation.painPointId());
            if (version != null) {
                versions.put(mitigation.painPointId(), version);
            }
        }
        return versions;
    }

    private static Set<UUID> mitigatedPainPoints(List<Mitigation> mitigations) {
        return mitigations.stream().map(Mitigation::painPointId).collect(Collectors.toUnmodifiableSet());
    }

    void relate(Set<UUID> before, Set<UUID> beside) {
        this.dependsOn = before;
        this.excludes = beside;
    }

    List<PainPointReadingView> readings() {
        return mitigations.stream()
                .map(stored ->
                        new PainPointReadingView(stored.painPointId(), painPointVersions.get(stored.painPointId())))
                .toList();
    }

    @Nullable
    UUID predecessorId() {
        return predecessorId;
    }

    /// What it was in earlier cycles, the latest first.
    List<PastInitiative> history() {
        return history.stream().map(StoredPast::past).toList();
    }

    boolean isArchived() {
        return archived;
    }

    /// What refusals call it.
    String label() {
        return "initiative '%s'".formatted(code);
    }

    /// The goals that it serves with an alignment above 0.
    Set<UUID> servedGoals() {
        return alignments().stream()
                .filter(GoalAlignment::serves)
                .map(GoalAlignment::goalId)
                .collect(Collectors.toUnmodifiableSet());
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String code() {
        return code;
    }

    Set<UUID> dependsOn() {
        return dependsOn;
    }

    /// What a person has decided on its category.
    @Nullable
    Category decidedCategory() {
        return decidedCategory;
    }

    List<Mitigation> mitigations() {
        return mitigations.stream().map(StoredMitigation::mitigation).toList();
    }

    private List<GoalAlignment> alignments() {
        return alignments.stream().map(StoredAlignment::goalAlignment).toList();
    }

    int version() {
        return version;
    }
}
