package dev.waymark.initiative.carryover;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.initiative.assessment.AssessmentSnapshot;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.identity.Roles;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Reads the assessment of the predecessor, after the cycle itself is known. What a predecessor holds goes on only by
/// somebody who leads both.
@Provider
@OfPredecessor
@Priority(Priorities.USER + 1)
class PredecessorFilter implements ContainerRequestFilter {

    private final CurrentCycle cycle;
    private final AssessmentService service;
    private final Predecessor predecessor;

    PredecessorFilter(CurrentCycle cycle, AssessmentService service, Predecessor predecessor) {
        this.cycle = cycle;
        this.service = service;
        this.predecessor = predecessor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var predecessorId = cycle.isKnown() ? cycle.visible().predecessorId() : null;
        if (predecessorId != null) {
            service.assessment(predecessorId, AssessmentSnapshot.class)
                    .filter(shown -> shown.countingRoles().contains(Roles.PROGRAMME_LEAD))
                    .ifPresent(shown -> predecessor.set(shown.content()));
        }
    }
}
