package dev.waymark.rest.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Gives each request an id that is, beside that of its trace, in its logs, its answer and its problems. The
/// caller's own id is kept when it is harmless in a log line.
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestId implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "X-Request-Id";
    private static final String PROPERTY = "waymark.requestId";
    private static final String REQUEST_KEY = "requestId";
    private static final String TRACE_KEY = "traceId";
    /// As in `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01` (W3C Trace Context); the gateway sends it
    /// always.
    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put(REQUEST_KEY, of(request));
        traceId(request.getHeaderString("traceparent")).ifPresent(id -> MDC.put(TRACE_KEY, id));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, of(request));
        MDC.remove(REQUEST_KEY);
        MDC.remove(TRACE_KEY);
    }

    /// The id of the request that this thread works for.
    public static String current() {
        return String.valueOf(MDC.get(REQUEST_KEY));
    }

    static Optional<String> traceId(@Nullable String traceParent) {
        return Optional.ofNullable(traceParent)
                .map(TRACE_PARENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    static String of(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof String id) {
            return id;
        }
        var id = accepted(request.getHeaderString(HEADER));
        request.setProperty(PROPERTY, id);
        return id;
    }

    private static String accepted(@Nullable String offered) {
        return offered != null && HARMLESS.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
