package dev.waymark.roadmap.sibling.assessment;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Asks for the cycle of a request before its transaction begins.
@Provider
@OfCycle
@Priority(Priorities.USER)
class CycleFilter implements ContainerRequestFilter {

    private final RequestedCycle requested;
    private final Assessment assessment;
    private final CurrentCycle current;

    CycleFilter(RequestedCycle requested, Assessment assessment, CurrentCycle current) {
        this.requested = requested;
        this.assessment = assessment;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!current.isKnown()) {
            requested
                    .of(request.getUriInfo().getPathParameters())
                    .ifPresent(subject -> current.is(subject.cycle(assessment::cycle)));
        }
    }
}
