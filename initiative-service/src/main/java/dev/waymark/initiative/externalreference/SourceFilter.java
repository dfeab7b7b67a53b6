package dev.waymark.initiative.externalreference;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Answers 404 where the caller may not see the source of the path, before any transaction begins. Programme leads and
/// auditors read and delete references to a source that is no longer there.
@Provider
@OfSource
@Priority(Priorities.USER + 2)
class SourceFilter implements ContainerRequestFilter {

    private static final int LONGEST = 60;

    private final AssessmentService service;
    private final Caller caller;

    SourceFilter(AssessmentService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var source = request.getUriInfo().getPathParameters().getFirst("source");
        if (!request.getMethod().equals(HttpMethod.PUT) && caller.hasAny(PROGRAMME_LEAD, AUDITOR)) {
            return;
        }
        if (source.length() <= LONGEST && !service.showsSource(source)) {
            throw ProblemException.notFound("source", source);
        }
    }
}
