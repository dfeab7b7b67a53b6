package dev.waymark.cycle;

import dev.waymark.cycle.client.AssessmentService;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Reads the assessment of a request's cycle before its transaction begins; the cycle comes with it, so that one call
/// suffices.
@Provider
@OfAssessment
@Priority(Priorities.USER - 1)
public class AssessmentFilter implements ContainerRequestFilter {

    private final RequestedCycle requested;
    private final AssessmentService service;
    private final CycleOfRequest<?, ?> cycle;

    public AssessmentFilter(RequestedCycle requested, AssessmentService service, CycleOfRequest<?, ?> cycle) {
        this.requested = requested;
        this.service = service;
        this.cycle = cycle;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        requested
                .of(request.getUriInfo().getPathParameters())
                .ifPresent(subject -> subject.require(id -> cycle.readAssessment(service, id)));
    }
}
