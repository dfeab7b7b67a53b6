package dev.waymark.roadmap.sibling.assessment;

import dev.waymark.rest.identity.Caller;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Reads in which department the caller takes part in the cycle, before the request's transaction begins.
@Provider
@OfEnrolment
@Priority(Priorities.USER + 1)
class EnrolmentFilter implements ContainerRequestFilter {

    private final StakeholderDirectory stakeholders;
    private final Caller caller;
    private final CurrentCycle current;

    EnrolmentFilter(StakeholderDirectory stakeholders, Caller caller, CurrentCycle current) {
        this.stakeholders = stakeholders;
        this.caller = caller;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.isKnown()) {
            stakeholders
                    .departmentOf(current.id(), caller.username())
                    .flatMap(current.assessment()::department)
                    .ifPresent(current::setCallersDepartment);
        }
    }
}
