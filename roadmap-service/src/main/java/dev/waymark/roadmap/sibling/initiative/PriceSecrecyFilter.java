package dev.waymark.roadmap.sibling.initiative;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Reads which prices are kept from the caller. Those who answer for the programme see all, so nothing is read for
/// them.
@Provider
@OfPriceSecrecy
@Priority(Priorities.USER + 1)
class PriceSecrecyFilter implements ContainerRequestFilter {

    private final InitiativeCatalogue catalogue;
    private final Caller caller;
    private final CurrentCycle cycle;
    private final CurrentInitiatives current;

    PriceSecrecyFilter(InitiativeCatalogue catalogue, Caller caller, CurrentCycle cycle, CurrentInitiatives current) {
        this.catalogue = catalogue;
        this.caller = caller;
        this.cycle = cycle;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var seesAll = caller.hasAny(Roles.PROGRAMME_LEAD, Roles.STEERING, Roles.AUDITOR);
        if (cycle.isKnown() && !seesAll) {
            current.set(catalogue.snapshot(cycle.id()));
        }
    }
}
