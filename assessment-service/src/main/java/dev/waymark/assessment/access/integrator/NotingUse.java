package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Notes when each client of an integrator was last used, before the transaction of the request begins and
/// after the grants have let it in.
@Provider
@Priority(Priorities.USER + 1)
class NotingUse implements ContainerRequestFilter {

    private final IntegratorOfCaller integrator;
    private final SecurityIdentity identity;
    private final Caller caller;

    NotingUse(IntegratorOfCaller integrator, SecurityIdentity identity, Caller caller) {
        this.integrator = integrator;
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous() && caller.has(Roles.INTEGRATOR) && integrator.isDue()) {
            integrator.note();
        }
    }
}
