package dev.waymark.initiative.carryover;

import dev.waymark.initiative.assessment.AssessmentSnapshot;
import dev.waymark.initiative.carryover.CarriedOverInitiativesView.DroppedReferenceView;
import dev.waymark.initiative.initiative.DescribeInitiative;
import dev.waymark.initiative.initiative.GoalAlignment;
import dev.waymark.initiative.initiative.Mitigation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What stands in the successor for the things of a cycle.
///
/// @param departments by those that they are copies of
/// @param painPoints by those that they are copies of
/// @param goals by those that they are copies of
/// @param painPointTitles what the pain points of the predecessor are called
record Successors(
        Map<UUID, UUID> departments,
        Map<UUID, UUID> painPoints,
        Map<UUID, UUID> goals,
        Map<UUID, String> painPointTitles) {

    static Successors of(AssessmentSnapshot successor, AssessmentSnapshot predecessor, Map<UUID, UUID> goals) {
        return new Successors(
                successor.departmentsByPredecessor(),
                successor.painPointsByPredecessor(),
                goals,
                predecessor.painPointTitles());
    }

    /// The initiative as it is described in the successor, without the initiatives that it refers to.
    DescribeInitiative description(DescribeInitiative old) {
        return new DescribeInitiative(
                old.code(),
                old.title(),
                old.description(),
                Objects.requireNonNull(departments.get(old.departmentId())),
                old.owner(),
                old.sponsor(),
                old.experience(),
                old.durationPeriods(),
                old.efforts(),
                old.mitigations().stream()
                        .filter(each -> painPoints.containsKey(each.painPointId()))
                        .map(each -> new Mitigation(
                                Objects.requireNonNull(painPoints.get(each.painPointId())),
                                each.low(),
                                each.likely(),
                                each.high()))
                        .toList(),
                old.alignments().stream()
                        .filter(each -> goals.containsKey(each.goalId()))
                        .map(each ->
                                new GoalAlignment(Objects.requireNonNull(goals.get(each.goalId())), each.alignment()))
                        .toList(),
                Set.of(),
                Set.of(),
                old.legalObligation(),
                old.riskRatings(),
                false,
                old.levers(),
                old.slices());
    }

    /// The pain points that it mitigated and that do not go on.
    List<DroppedReferenceView> droppedPainPoints(DescribeInitiative old) {
        return old.mitigations().stream()
                .map(Mitigation::painPointId)
                .filter(id -> !painPoints.containsKey(id))
                .map(id -> new DroppedReferenceView(
                        DroppedKind.PAIN_POINT, id, painPointTitles.getOrDefault(id, id.toString())))
                .toList();
    }
}
