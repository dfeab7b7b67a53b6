package dev.waymark.rest.concurrency;

import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.format.Rendering;
import dev.waymark.rest.format.RequestedFormat;
import dev.waymark.rest.html.HtmlPage;
import dev.waymark.rest.page.Page;
import io.quarkus.arc.All;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a strong entity tag on every single resource, and answers 304 to a reader who has seen this representation.
@Provider
public class EntityTagFilter implements ContainerResponseFilter {

    /// Who calls decides what is shown, and the media types decide how.
    private static final String DECIDING = HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT;

    private final Representations representations;
    private final List<Rendering> renderings;

    public EntityTagFilter(Representations representations, @All List<Rendering> renderings) {
        this.representations = representations;
        this.renderings = renderings;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isRead(request)) {
            response.getHeaders().add(HttpHeaders.VARY, DECIDING);
        }
        var entity = response.getEntity();
        if (entity instanceof Representation written) {
            response.setEntity(written.content());
        } else if (showsResource(response.getStatus(), request.getMethod()) && Representation.isOfResource(entity)) {
            sendResource(request, response, entity);
        } else if ((entity instanceof Page && isJson(response)) || entity instanceof Outcome) {
            representations.contentOfReferring(entity).ifPresent(response::setEntity);
        }
    }

    /// Of a format that no rendering writes, its writer writes the view as it goes out: without a tag.
    private void sendResource(ContainerRequestContext request, ContainerResponseContext response, Object view) {
        if (isJson(response)) {
            send(request, response, representations.of(view));
        } else {
            picture(request, response)
                    .or(() -> page(request, response))
                    .or(() -> rendered(request, response, view))
                    .ifPresent(shown -> send(request, response, shown));
        }
    }

    private Optional<Representation> rendered(
            ContainerRequestContext request, ContainerResponseContext response, Object view) {
        return renderings.stream()
                .filter(rendering -> rendering.format().isOf(response.getMediaType()))
                .flatMap(rendering -> rendering.of(request, view).stream())
                .findFirst()
                .map(Representation::of);
    }

    /// Where a picture was asked for, it is a representation like any other.
    private Optional<Representation> picture(ContainerRequestContext request, ContainerResponseContext response) {
        return RequestedFormat.drawing(request)
                .filter(drawing -> Format.SVG.isOf(response.getMediaType()))
                .map(drawing -> {
                    var view = response.getEntity();
                    return Representation.of(drawing.of(view, representations.namesIn(view)));
                });
    }

    /// As a picture; the browser is told that the page may use its own style alone.
    private static Optional<Representation> page(ContainerRequestContext request, ContainerResponseContext response) {
        return RequestedFormat.writing(request)
                .filter(writing -> Format.HTML.isOf(response.getMediaType()))
                .map(writing -> {
                    var page = writing.of(response.getEntity());
                    response.getHeaders().putSingle(HtmlPage.POLICY, page.policy());
                    return Representation.of(page.bytes());
                });
    }

    private static boolean isJson(ContainerResponseContext response) {
        var format = Format.of(response.getMediaType());
        return format.isEmpty() || format.get() == Format.JSON;
    }

    private static void send(ContainerRequestContext request, ContainerResponseContext response, Representation shown) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, shown.entityTag());
        if (isRead(request) && isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), shown)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(shown.content());
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    /// What a POST answers with 200 is an outcome.
    private static boolean showsResource(int status, String method) {
        return status == Status.CREATED.getStatusCode()
                || status == Status.ACCEPTED.getStatusCode()
                || (status == Status.OK.getStatusCode() && !method.equals(HttpMethod.POST));
    }

    /// A malformed header is ignored: the worst that follows is a whole answer.
    private static boolean isKnown(@Nullable String seen, Representation shown) {
        return seen != null
                && EntityTags.parse(seen)
                        .filter(tags -> tags.matchWeakly(shown.entityTag()))
                        .isPresent();
    }
}
