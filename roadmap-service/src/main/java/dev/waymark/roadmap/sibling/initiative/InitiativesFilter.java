package dev.waymark.roadmap.sibling.initiative;

import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Reads the initiatives of a request's cycle before its transaction begins, after the cycle itself is known.
@Provider
@OfInitiatives
@Priority(Priorities.USER + 1)
class InitiativesFilter implements ContainerRequestFilter {

    private final CurrentCycle cycle;
    private final InitiativeCatalogue catalogue;
    private final CurrentInitiatives current;

    InitiativesFilter(CurrentCycle cycle, InitiativeCatalogue catalogue, CurrentInitiatives current) {
        this.cycle = cycle;
        this.catalogue = catalogue;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (cycle.isKnown()) {
            current.set(catalogue.snapshot(cycle.id()));
        }
    }
}
