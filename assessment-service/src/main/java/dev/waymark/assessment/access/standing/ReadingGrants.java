package dev.waymark.assessment.access.standing;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.cycle.RequestedCycle;
import dev.waymark.rest.identity.CountingRoles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/// Reads the caller's grants before the transaction of the request begins, and decides about operations whose
/// path names no cycle. The others are decided where the cycle is known ({@link OfCycle}).
@Provider
@Priority(Priorities.USER)
class ReadingGrants implements ContainerRequestFilter {

    private final GrantsOfCaller grants;
    private final UsedGrants used;
    private final SecurityIdentity identity;
    private final CountingRoles roles;
    private final RequestedCycle requested;
    private final ResourceInfo operation;

    ReadingGrants(
            GrantsOfCaller grants,
            UsedGrants used,
            SecurityIdentity identity,
            CountingRoles roles,
            RequestedCycle requested,
            ResourceInfo operation) {
        this.grants = grants;
        this.used = used;
        this.identity = identity;
        this.roles = roles;
        this.requested = requested;
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (roles.allowed().isEmpty() || identity.isAnonymous()) {
            return;
        }
        if (used.isDue()) {
            used.write();
        }
        var held = grants.held();
        if (!namesCycle(request)) {
            roles.onlyAsFarAsNeeded(request.getMethod(), held.rolesAnywhere(), held.rolesEverywhere());
        }
    }

    /// A path of such an operation may name something else alone, such as a source.
    private boolean namesCycle(ContainerRequestContext request) {
        return operation.getResourceClass().isAnnotationPresent(OfCycle.class)
                && requested.isNamedBy(request.getUriInfo().getPathParameters().keySet());
    }
}
