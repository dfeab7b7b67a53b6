package dev.waymark.cycle;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.rest.identity.CountingRoles;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Decides about operations whose path names no cycle. The others are decided where the cycle is known
/// ({@link CycleFilter}).
@Provider
@Priority(Priorities.USER + 1)
public class StandingFilter implements ContainerRequestFilter {

    private final AssessmentService service;
    private final CycleOfRequest<?, ?> cycle;
    private final CountingRoles roles;

    public StandingFilter(AssessmentService service, CycleOfRequest<?, ?> cycle, CountingRoles roles) {
        this.service = service;
        this.cycle = cycle;
        this.roles = roles;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (roles.allowed().isEmpty() || cycle.isKnown()) {
            return;
        }
        var standing = service.standing();
        roles.onlyAsFarAsNeeded(request.getMethod(), standing.anywhere(), standing.everywhere());
    }
}
