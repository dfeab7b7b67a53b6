package dev.waymark.assessment.snapshot;

import dev.waymark.assessment.crm.suggestion.AcceptedGain;
import dev.waymark.assessment.loop.cycle.CycleState;
import dev.waymark.assessment.loop.cycle.CycleView;
import dev.waymark.assessment.loop.organisation.DepartmentKind;
import dev.waymark.assessment.loop.organisation.DepartmentView;
import dev.waymark.assessment.pain.painpoint.PainPointView;
import dev.waymark.assessment.pain.published.OrganisationalPainView;
import dev.waymark.assessment.pain.published.PainPointPainView;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.number.FullPrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The assessment of a cycle as one document.
@Schema(description = "The assessment of a cycle as one document: what the later steps of the loop build on.")
record AssessmentSnapshot(
        @Schema(description = "When it was taken, UTC") Instant takenAt,
        @Schema(description = "The cycle") SnapshotCycle cycle,
        @Schema(description = "Its departments by code") List<SnapshotDepartment> departments,

        @Schema(description = "The round that the figures come from; absent before one is closed") @Nullable
        UUID rankingRoundId,

        @Schema(description = "The round's rule for priorities; absent before one is closed") @Nullable
        RankingRule rule,

        @Schema(description = "Its pain points in the order of their making, without archived ones")
        List<SnapshotPainPoint> painPoints,

        @Schema(description = "Its archived pain points, in the order of their making")
        List<ArchivedPainPoint> archivedPainPoints,

        @Schema(description = "The basics scores of the places where initiatives work")
        SnapshotBasics basics,

        @Schema(
                description =
                        "The 200 suggested gains that were accepted last, newest first; for programme leads, the steering committee"
                                + " and auditors only")
        List<AcceptedGain> acceptedGains) {

    static AssessmentSnapshot of(
            CycleView cycle,
            List<DepartmentView> departments,
            List<PainPointView> painPoints,
            Optional<OrganisationalPainView> outcome,
            SnapshotBasics basics,
            List<AcceptedGain> acceptedGains,
            Instant now) {
        var pains = outcome.map(OrganisationalPainView::painPoints).orElse(List.of());
        var rule = outcome.map(each -> each.settings().ruleForPriorities()).orElse(RankingRule.PER_HEAD);
        return new AssessmentSnapshot(
                now,
                new SnapshotCycle(
                        cycle.id(),
                        cycle.name(),
                        cycle.state(),
                        cycle.currency(),
                        cycle.startsOn(),
                        cycle.predecessorId()),
                departments.stream()
                        .map(each -> new SnapshotDepartment(
                                each.id(), each.code(), each.name(), each.kind(), each.predecessorId()))
                        .toList(),
                outcome.map(OrganisationalPainView::rankingRoundId).orElse(null),
                outcome.isPresent() ? rule : null,
                painPoints.stream()
                        .filter(each -> !each.archived())
                        .map(each -> SnapshotPainPoint.of(each, pains, rule))
                        .toList(),
                painPoints.stream()
                        .filter(PainPointView::archived)
                        .map(each -> new ArchivedPainPoint(each.id(), each.title(), each.version()))
                        .toList(),
                basics,
                acceptedGains);
    }

    /// The cycle in a snapshot.
    @Schema(description = "The cycle of a snapshot.")
    record SnapshotCycle(
            @Schema(description = "Id") UUID id,
            @Schema(description = "Name", examples = "2027") String name,
            @Schema(description = "How far it has come") CycleState state,

            @Schema(description = "Reporting currency, ISO 4217", examples = "EUR")
            String currency,

            @Schema(description = "First day") LocalDate startsOn,

            @Schema(description = "The cycle that this one was started from; absent for a first cycle") @Nullable
            UUID predecessorId) {}

    /// A department in a snapshot.
    @Schema(description = "A department of a snapshot.")
    record SnapshotDepartment(
            @Schema(description = "Id") UUID id,

            @Schema(description = "Short code", examples = "DOT")
            String code,

            @Schema(description = "Name", examples = "Department of Transportation")
            String name,

            @Schema(description = "What it does for the company")
            DepartmentKind kind,

            @Schema(description = "The department of the predecessor that it is a copy of; absent for one that is none")
            @Nullable
            UUID predecessorId) {}

    /// An archived pain point in a snapshot.
    @Schema(description = "A pain point that is archived: what refers to it still says what it was.")
    record ArchivedPainPoint(
            @Schema(description = "Id") UUID id,

            @Schema(description = "What went wrong", examples = "Street signs are replaced late")
            String title,

            @Schema(description = "Number of changes", examples = "3")
            long version) {}

    /// A pain point in a snapshot.
    @Schema(description = "A pain point of a snapshot with its organisational pain.")
    @FullPrecision
    record SnapshotPainPoint(
            @Schema(description = "Id") UUID id,

            @Schema(description = "What goes wrong", examples = "Street signs are replaced late")
            String title,

            @Schema(description = "Touchpoints that it hits")
            Set<UUID> touchpointIds,

            @Schema(description = "Departments that it may affect")
            Set<UUID> departmentIds,

            @Schema(
                    description =
                            "Points by LITERAL, from 0; absent when it was not ranked or the ballots were too few",
                    examples = "866.7")
            @Nullable
            Double literal,

            @Schema(
                    description =
                            "Points by PER_HEAD, from 0; absent when it was not ranked or the ballots were too few",
                    examples = "225.9")
            @Nullable
            Double perHead,

            @Schema(
                    description =
                            "Points by WEIGHTED, from 0; absent when it was not ranked or the ballots were too few",
                    examples = "225.9")
            @Nullable
            Double weighted,

            @Schema(
                    description =
                            "Points by the round's rule for priorities; absent when it was not ranked or the ballots were too few",
                    examples = "225.9")
            @Nullable
            Double points,

            @Schema(
                    description =
                            "Rank by that rule, 1 = most painful; absent when it was not ranked or the ballots were too few",
                    examples = "1")
            @Nullable
            Integer rank,

            @Schema(description = "Number of changes", examples = "3")
            long version,

            @Schema(description = "The pain point of the predecessor that it is a copy of; absent for one that is none")
            @Nullable
            UUID predecessorId) {

        static SnapshotPainPoint of(PainPointView painPoint, List<PainPointPainView> pains, RankingRule rule) {
            var pain = pains.stream()
                    .filter(each -> each.painPointId().equals(painPoint.id()))
                    .findFirst();
            Function<PainPointPainView, PainPointPainView.RankedPointsView> byRule = each -> each.by(rule);
            return new SnapshotPainPoint(
                    painPoint.id(),
                    painPoint.title(),
                    painPoint.touchpointIds(),
                    painPoint.departmentIds(),
                    points(pain, PainPointPainView::literal),
                    points(pain, PainPointPainView::perHead),
                    points(pain, PainPointPainView::weighted),
                    points(pain, byRule),
                    pain.map(byRule)
                            .map(PainPointPainView.RankedPointsView::rank)
                            .orElse(null),
                    painPoint.version(),
                    painPoint.predecessorId());
        }

        private static @Nullable Double points(
                Optional<PainPointPainView> pain,
                Function<PainPointPainView, PainPointPainView.RankedPointsView> rule) {
            return pain.map(rule)
                    .map(PainPointPainView.RankedPointsView::points)
                    .orElse(null);
        }
    }
}
