package dev.waymark.initiative.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.cycle.name.DepartmentReference;
import dev.waymark.cycle.name.PainPointReference;
import dev.waymark.initiative.strategy.Alignment;
import dev.waymark.initiative.strategy.GoalLevel;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An initiative as it is shown.
@Schema(description = "Something that could be done about the pain points.")
public record InitiativeView(
        @Schema(description = "Id of the initiative") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Short code, unique in the cycle", examples = "I-07")
        String code,

        @Schema(description = "The initiative in a few words", examples = "Tell residents before a date slips")
        String title,

        @Schema(
                description = "The initiative at length",
                examples = "Who has an open request hears before its date is missed, with the new date and the reason.")
        @Nullable
        String description,

        @Schema(description = "Department that would do it") @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(description = "Sign-in name of who would lead it", examples = "dan.finance") @Nullable
        String owner,

        @Schema(description = "Sign-in name of who answers for it", examples = "cora.finance") @Nullable
        String sponsor,

        @Schema(description = "Which kind of experience it is to create") @Nullable
        Experience experience,

        @Schema(description = "Category that a person has decided on; absent while a suggestion stands") @Nullable
        Category decidedCategory,

        @Schema(description = "Duration in planning quarters, 1 to 40", examples = "3")
        int durationPeriods,

        @Schema(description = "Work that it needs, one entry per skill")
        List<Effort> efforts,

        @Schema(description = "Pain points that it mitigates")
        List<Mitigation> mitigations,

        @Schema(description = "The same pain points") @RefersTo(PainPointReference.class)
        List<UUID> painPointIds,

        @Schema(description = "The same pain points, and whether they are still what the mitigations were judged by")
        List<PainPointReadingView> painPointReadings,

        @Schema(description = "Goals that it serves") List<GoalAlignment> alignments,

        @Schema(description = "Initiatives that must be finished before it starts") @RefersTo(InitiativeReference.class)
        Set<UUID> dependsOn,

        @Schema(description = "Initiatives that exclude it: at most one of the two is planned")
        @RefersTo(InitiativeReference.class)
        Set<UUID> excludes,

        @Schema(description = "The law or rule that demands it") @Nullable
        LegalObligation legalObligation,

        @Schema(description = "How risky the project is") RiskRatings riskRatings,

        @Schema(description = "Serves no goal, relieves no pain and is no candidate")
        boolean archived,

        @Schema(description = "What moves the engagement of customers that it works on")
        Set<Lever> levers,

        @Schema(description = "The parts in which it is delivered, first to last")
        List<Slice> slices,

        @Schema(description = "Why the first slice comes late or costs much; empty where it does not, or there is none")
        List<SliceWarning> sliceWarnings,

        @Schema(
                description = "Least of the three levels' means, 0..100; absent when a level has no goal",
                examples = "60")
        @Nullable
        Double alignment,

        @Schema(description = "How the alignment comes about, level by level")
        List<AlignmentLevelView> alignmentLevels,

        @Schema(description = "It mitigates no pain point or serves no goal on some level")
        boolean orphan,

        @Schema(description = "What makes it an orphan; empty when it is none")
        List<OrphanReason> orphanReasons,

        @Schema(description = "The initiative of the predecessor that it goes on from; absent for one that is new")
        @Nullable
        @RefersTo(InitiativeReference.class)
        UUID predecessorId,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes, those of its alignment included", examples = "3")
        long version) {

    static InitiativeView from(Initiative initiative, List<Alignment.WeightedGoal> goals) {
        var stored = initiative.description();
        var alignment = Alignment.of(
                goals,
                stored.alignments().stream()
                        .collect(Collectors.toMap(GoalAlignment::goalId, GoalAlignment::alignment)));
        var orphan = Orphan.of(stored.mitigations(), alignment);
        return new InitiativeView(
                initiative.id(),
                initiative.cycleId(),
                stored.code(),
                stored.title(),
                stored.description(),
                stored.departmentId(),
                stored.owner(),
                stored.sponsor(),
                stored.experience(),
                initiative.decidedCategory(),
                stored.durationPeriods(),
                stored.efforts(),
                stored.mitigations(),
                stored.mitigations().stream().map(Mitigation::painPointId).toList(),
                initiative.readings(),
                stored.alignments(),
                stored.dependsOn(),
                stored.excludes(),
                stored.legalObligation(),
                stored.riskRatings(),
                Boolean.TRUE.equals(stored.archived()),
                stored.levers(),
                stored.slices(),
                new Slices(stored.slices()).warnings(),
                alignment.value(),
                AlignmentLevelView.from(alignment),
                orphan.isOrphan(),
                orphan.reasons(),
                initiative.predecessorId(),
                initiative.authorship(),
                initiative.version());
    }

    /// Weighted mean 0..100 with the goals of a level; 0 when it has none.
    public double alignmentOn(GoalLevel level) {
        for (var view : alignmentLevels) {
            if (view.level() == level && view.mean() != null) {
                return view.mean();
            }
        }
        return 0;
    }
}
