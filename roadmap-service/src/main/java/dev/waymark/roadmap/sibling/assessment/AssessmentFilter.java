package dev.waymark.roadmap.sibling.assessment;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Asks for departments and pain points of a request's cycle before its transaction begins; they come with the
/// cycle, so that one call suffices.
@Provider
@OfAssessment
@Priority(Priorities.USER - 1)
class AssessmentFilter implements ContainerRequestFilter {

    private final RequestedCycle requested;
    private final Assessment assessment;
    private final CurrentCycle current;

    AssessmentFilter(RequestedCycle requested, Assessment assessment, CurrentCycle current) {
        this.requested = requested;
        this.assessment = assessment;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        requested
                .of(request.getUriInfo().getPathParameters())
                .ifPresent(subject -> current.is(subject.cycle(assessment::snapshot)));
    }
}
