package dev.waymark.cycle;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.rest.change.ChangedCycle;
import dev.waymark.rest.identity.CountingRoles;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Loads the cycle that the request path refers to from assessment-service, before any transaction begins.
/// Skips the call when `AssessmentFilter` has already loaded it. Answers 404 when the caller may not see the
/// cycle. Only the roles that are granted for the cycle count in the rest of the request.
@Provider
@OfCycle
@Priority(Priorities.USER)
public class CycleFilter implements ContainerRequestFilter {

    private final RequestedCycle requested;
    private final AssessmentService service;
    private final CycleOfRequest<?, ?> cycle;
    private final CountingRoles roles;
    private final ChangedCycle changed;

    public CycleFilter(
            RequestedCycle requested,
            AssessmentService service,
            CycleOfRequest<?, ?> cycle,
            CountingRoles roles,
            ChangedCycle changed) {
        this.requested = requested;
        this.service = service;
        this.cycle = cycle;
        this.roles = roles;
        this.changed = changed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!cycle.isKnown()) {
            requested
                    .of(request.getUriInfo().getPathParameters())
                    .ifPresent(subject -> subject.require(id -> cycle.readCycle(service, id)));
        }
        if (cycle.isKnown()) {
            roles.only(cycle.countingRoles());
            changed.is(cycle.id());
        }
    }
}
