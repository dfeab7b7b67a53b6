package dev.waymark.rest.format;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.ProblemMapping;
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
    private static final String WRITING = Writing.class.getName();

    /// Before the operation is called; the framework reads the Accept header afterwards.
    @ServerRequestFilter
    public void read(ContainerRequestContext request, ResourceInfo operation) {
        var query = request.getUriInfo().getQueryParameters();
        var formats = Format.of(operation.getResourceMethod());
        var requested = query.getFirst(Format.PARAMETER);
        if (requested != null && !formats.isEmpty()) {
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT, chosen(requested, formats).mediaType());
        }
        request.setProperty(ProblemMapping.OFFERED, Format.mediaTypes(operation.getResourceMethod()));
        var drawn = operation.getResourceMethod().getAnnotation(Drawn.class);
        if (drawn != null) {
            request.setProperty(
                    DRAWING, Drawing.of(drawn, query.getFirst(Drawing.PICTURE), query.getFirst(Drawing.WIDTH)));
        }
        var written = operation.getResourceMethod().getAnnotation(Written.class);
        if (written != null) {
            request.setProperty(WRITING, Writing.of(written));
        }
    }

    /// How the answer to a request is drawn, where it can be.
    public static Optional<Drawing> drawing(ContainerRequestContext request) {
        return Optional.ofNullable((Drawing) request.getProperty(DRAWING));
    }

    /// How the answer to a request is written as a page, where it can be.
    public static Optional<Writing> writing(ContainerRequestContext request) {
        return Optional.ofNullable((Writing) request.getProperty(WRITING));
    }

    private static Format chosen(String requested, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.parameter().equals(requested))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(List.of(new Violation(
                        "?" + Format.PARAMETER,
                        "must be one of %s, not %s"
                                .formatted(
                                        formats.stream().map(Format::parameter).collect(Collectors.joining(", ")),
                                        Text.shown(requested))))));
    }
}
