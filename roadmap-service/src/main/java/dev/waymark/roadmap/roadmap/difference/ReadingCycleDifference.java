package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.rest.identity.Roles;
import dev.waymark.roadmap.prioritising.criterion.Criteria;
import dev.waymark.roadmap.roadmap.Roadmaps;
import dev.waymark.roadmap.roadmap.difference.CycleDifferenceView.Known;
import dev.waymark.roadmap.sibling.assessment.AssessmentSnapshot;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.finding.CycleFindings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Puts together what differs between the request's cycle and the one that it was started from. What others
/// know is asked for with the caller's token, so nothing is shown that the caller may not see.
@ApplicationScoped
class ReadingCycleDifference {

    private static final Set<String> READERS = Set.of(Roles.PROGRAMME_LEAD, Roles.STEERING, Roles.AUDITOR);

    private final CurrentCycle cycle;
    private final AssessmentService assessment;
    private final CycleFindings findings;
    private final Roadmaps roadmaps;
    private final Criteria criteria;

    ReadingCycleDifference(
            CurrentCycle cycle,
            AssessmentService assessment,
            CycleFindings findings,
            Roadmaps roadmaps,
            Criteria criteria) {
        this.cycle = cycle;
        this.assessment = assessment;
        this.findings = findings;
        this.roadmaps = roadmaps;
        this.criteria = criteria;
    }

    CycleDifferenceView read() {
        var predecessor = cycle.visible().predecessorId();
        if (predecessor == null) {
            return CycleDifferenceView.none(cycle.id(), "This is the first cycle.");
        }
        return last(predecessor)
                .map(last -> CycleDifferenceView.between(
                        cycle.id(), last.cycle().name(), known(predecessor), known(cycle.id())))
                .orElseGet(() -> CycleDifferenceView.none(
                        cycle.id(), "You have not been granted to see the cycle from which this one was started."));
    }

    private Optional<AssessmentSnapshot> last(UUID cycleId) {
        return assessment
                .assessment(cycleId, AssessmentSnapshot.class)
                .filter(shown -> shown.countingRoles().stream().anyMatch(READERS::contains))
                .map(shown -> shown.content());
    }

    private Known known(UUID cycleId) {
        return new Known(
                findings.pain(cycleId).value(), roadmaps.inForce(cycleId).orElse(null), criteria.all(cycleId));
    }
}
