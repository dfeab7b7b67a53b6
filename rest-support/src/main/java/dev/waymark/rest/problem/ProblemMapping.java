package dev.waymark.rest.problem;

import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns everything that can go wrong into a problem. What we did not foresee is logged once with its stack and
/// answered as 500 without a word of the inside.
@Singleton
public class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    private final Map<String, Contradiction> known;

    ProblemMapping(@All List<KnownConstraints> services) {
        this.known = services.stream()
                .flatMap(service -> service.contradictions().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ServerExceptionMapper
    public Response refused(ProblemException refusal, ContainerRequestContext request) {
        return answer(request, refusal.type(), refusal.detail(), refusal.violations(), refusal.headers());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        return refused(ParameterViolations.of(invalid), request);
    }

    @ServerExceptionMapper
    public Response missing(NotFoundException missing, ContainerRequestContext request) {
        var unreadable = ParameterViolations.unreadable(missing, request.getUriInfo());
        return unreadable.isPresent() ? refused(unreadable.get(), request) : ofTheFramework(missing, request);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, ContainerRequestContext request) {
        return answer(request, HttpProblem.STALE_VERSION, "Somebody else has just changed it: read it again.");
    }

    @ServerExceptionMapper
    public Response stale(StaleStateException stale, ContainerRequestContext request) {
        return answer(request, HttpProblem.STALE_VERSION, "Somebody else has just changed it: read it again.");
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException missing, ContainerRequestContext request) {
        return challenge(request, "No access token came with the request: send `Authorization: Bearer …`.");
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException failed, ContainerRequestContext request) {
        return challenge(request, "The access token is not valid here: sign in again.");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, ContainerRequestContext request) {
        return answer(request, HttpProblem.FORBIDDEN, "None of the caller's roles may do this.");
    }

    @ServerExceptionMapper
    public Response ofTheFramework(WebApplicationException failure, ContainerRequestContext request) {
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (status >= 500) {
            return unforeseen(failure, request);
        }
        var type = HttpProblem.of(status);
        var allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return answer(
                request,
                type,
                type.title() + ".",
                List.of(),
                allow == null ? Map.of() : Map.of(HttpHeaders.ALLOW, allow));
    }

    /// What the database refuses comes here, too: interceptors wrap its exceptions in those of the framework.
    @ServerExceptionMapper
    public Response unforeseen(Throwable failure, ContainerRequestContext request) {
        return DatabaseFault.passing(failure)
                .map(fault -> busy(fault, request))
                .or(() -> ConstraintFault.in(failure).map(fault -> contradicting(fault, request)))
                .orElseGet(() -> failed(failure, request));
    }

    private Response contradicting(ConstraintFault fault, ContainerRequestContext request) {
        LOG.infof("constraint=%s state=%s", fault.constraint(), fault.state());
        return refused(fault.refusal(known), request);
    }

    private static Response failed(Throwable failure, ContainerRequestContext request) {
        LOG.error("failed", failure);
        return answer(request, HttpProblem.INTERNAL_ERROR, "Tell us the request id if it happens again.");
    }

    private static Response busy(SQLException fault, ContainerRequestContext request) {
        LOG.warnf("database=%s", fault.getMessage());
        return answer(
                request,
                HttpProblem.DEPENDENCY_UNAVAILABLE,
                "The database is away or busy: try again in a moment.",
                List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }

    private static Response challenge(ContainerRequestContext request, String detail) {
        return answer(
                request,
                HttpProblem.UNAUTHENTICATED,
                detail,
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static Response answer(ContainerRequestContext request, ProblemType type, String detail) {
        return answer(request, type, detail, List.of(), Map.of());
    }

    private static Response answer(
            ContainerRequestContext request,
            ProblemType type,
            String detail,
            List<Violation> violations,
            Map<String, String> headers) {
        var path = request.getUriInfo().getRequestUri().getPath();
        var problem =
                new Problem(type.uri(), type.title(), type.status(), detail, path, RequestId.of(request), violations);
        var response = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem);
        headers.forEach(response::header);
        return response.build();
    }
}
