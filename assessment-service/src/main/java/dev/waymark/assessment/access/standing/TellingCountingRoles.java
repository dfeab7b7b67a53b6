package dev.waymark.assessment.access.standing;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.CountingRoles;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/// Tells the services that ask about a cycle which of the caller's roles count there.
@Provider
class TellingCountingRoles implements ContainerResponseFilter {

    private final Caller caller;

    TellingCountingRoles(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        caller.counting()
                .ifPresent(roles -> response.getHeaders()
                        .putSingle(
                                CountingRoles.HEADER,
                                String.join(" ", roles.stream().sorted().toList())));
    }
}
