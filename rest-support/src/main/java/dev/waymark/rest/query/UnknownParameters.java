package dev.waymark.rest.query;

import dev.waymark.rest.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that an operation does not know: a misspelt filter would otherwise show the whole list.
@Singleton
public class UnknownParameters {

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(UriInfo uri, ResourceInfo operation) {
        var sent = uri.getQueryParameters().keySet();
        if (!sent.isEmpty()) {
            var violations = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of)
                    .violations(new TreeSet<>(sent));
            if (!violations.isEmpty()) {
                throw ProblemException.invalid(violations);
            }
        }
    }
}
