package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.roadmap.prioritising.scoring.PainRelief;
import dev.waymark.roadmap.prioritising.scoring.PainRelief.Mitigation;
import dev.waymark.roadmap.prioritising.scoring.PainRelief.Pain;
import dev.waymark.roadmap.sibling.assessment.AssessmentSnapshot;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The pain of a cycle, and what initiatives take away of it.
public final class RelievedPain {

    private RelievedPain() {}

    /// What all these initiatives relieve together: two mitigations of one pain point act one after the other.
    public static PainRelief by(Collection<InitiativeEntry> initiatives, AssessmentSnapshot assessment) {
        return by(initiatives, pains(assessment));
    }

    static PainRelief by(Collection<InitiativeEntry> initiatives, List<Pain> pains) {
        return PainRelief.of(
                pains,
                initiatives.stream()
                        .flatMap(each -> each.mitigations().stream())
                        .map(each ->
                                new Mitigation(each.painPointId().toString(), each.low(), each.likely(), each.high()))
                        .toList());
    }

    /// The pain points of the round.
    static List<Pain> pains(AssessmentSnapshot assessment) {
        var pains = new ArrayList<Pain>();
        for (var painPoint : assessment.painPoints()) {
            if (painPoint.points() != null) {
                pains.add(new Pain(painPoint.id().toString(), painPoint.title(), painPoint.points()));
            }
        }
        return pains;
    }
}
