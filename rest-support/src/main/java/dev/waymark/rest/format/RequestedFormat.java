package dev.waymark.rest.format;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Reads in which format a caller wants the answer.
@Singleton
public class RequestedFormat {

    private static final String DRAWING = Drawing.class.getName();

    /// Before the operation is chosen, as the Accept header is read then.
    @ServerRequestFilter(preMatching = true)
    public void accept(ContainerRequestContext request) {
        var requested = request.getUriInfo().getQueryParameters().getFirst(Format.PARAMETER);
        if (requested != null) {
            Format.named(requested)
                    .ifPresent(format -> request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.mediaType()));
        }
    }

    /// Keeps how to draw the answer until there is one.
    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        var query = request.getUriInfo().getQueryParameters();
        var requested = query.getFirst(Format.PARAMETER);
        var formats = Format.of(operation.getResourceMethod());
        if (requested != null && !formats.isEmpty() && Format.named(requested).isEmpty()) {
            throw ProblemException.invalid(List.of(new Violation("?" + Format.PARAMETER, refusal(requested, formats))));
        }
        var drawn = operation.getResourceMethod().getAnnotation(Drawn.class);
        if (drawn != null) {
            request.setProperty(DRAWING, Drawing.of(drawn, query.getFirst(Drawing.WIDTH)));
        }
    }

    /// How the answer to a request is drawn, where it can be.
    public static Optional<Drawing> drawing(ContainerRequestContext request) {
        return Optional.ofNullable((Drawing) request.getProperty(DRAWING));
    }

    private static String refusal(String requested, List<Format> formats) {
        return "must be one of %s, not %s"
                .formatted(
                        formats.stream().map(Format::parameter).collect(Collectors.joining(", ")),
                        Text.shown(requested));
    }
}
