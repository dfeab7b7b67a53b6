package dev.waymark.rest.format;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Reads in which format a caller wants the answer.
@Singleton
public class RequestedFormat {

    private static final String DRAWING = Drawing.class.getName();
    private static final String ACCEPTED = RequestedFormat.class.getName();
    private static final String WRITING = Writing.class.getName();

    /// The framework compares the Accept header before a filter knows which operation is meant, so that its
    /// refusal could not say what there is. With this one is always found, and {@link #compare} refuses.
    private static final String ANYTHING = ", */*;q=0.001";

    @ServerRequestFilter(preMatching = true)
    public void postpone(ContainerRequestContext request) {
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted != null) {
            request.setProperty(ACCEPTED, accepted);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted + ANYTHING);
        }
    }

    /// Before anything else of the request is judged, as the framework would.
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void compare(ContainerRequestContext request, ResourceInfo operation) {
        if (request.getProperty(ACCEPTED) instanceof String accepted) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted);
            if (requested(request, Format.of(operation.getResourceMethod())) == null) {
                requireAcceptable(request, Format.mediaTypes(operation.getResourceMethod()));
            }
        }
    }

    /// Before the operation is called; the framework reads the Accept header afterwards.
    @ServerRequestFilter
    public void read(ContainerRequestContext request, ResourceInfo operation) {
        var query = request.getUriInfo().getQueryParameters();
        var formats = Format.of(operation.getResourceMethod());
        var requested = requested(request, formats);
        if (requested != null) {
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT, chosen(requested, formats).mediaType());
        }
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

    /// The parameter, where the operation has it.
    private static @Nullable String requested(ContainerRequestContext request, List<Format> formats) {
        return formats.isEmpty()
                ? null
                : request.getUriInfo().getQueryParameters().getFirst(Format.PARAMETER);
    }

    private static void requireAcceptable(ContainerRequestContext request, List<String> offered) {
        var isAcceptable = request.getAcceptableMediaTypes().stream()
                .anyMatch(accepted -> offered.stream().map(MediaType::valueOf).anyMatch(accepted::isCompatible));
        if (!isAcceptable) {
            throw new ProblemException(
                    HttpProblem.NOT_ACCEPTABLE,
                    "The operation answers as %s, and the Accept header names none of these."
                            .formatted(String.join(", ", offered)));
        }
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
