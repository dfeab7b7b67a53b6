package dev.waymark.rest.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.page.Page;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/// Puts a strong entity tag on every single resource, and answers 304 to a caller who has seen it. What is stored has
/// its version for a tag; what is computed from many things has none, so there the content itself makes the tag.
@Provider
public class EntityTagFilter implements ContainerResponseFilter {

    private static final int TAG_DIGITS = 32;
    private final ObjectMapper mapper;

    public EntityTagFilter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var entity = response.getEntity();
        if (entity instanceof Versioned versioned) {
            answer(request, response, versioned.entityTag());
        } else if (isComputed(request, response, entity)) {
            var content = mapper.writeValueAsString(entity);
            response.setEntity(new RawValue(content));
            var digits =
                    ContentHash.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, TAG_DIGITS);
            answer(request, response, '"' + digits + '"');
        }
    }

    private static boolean isComputed(
            ContainerRequestContext request, ContainerResponseContext response, Object entity) {
        return request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && entity instanceof Record
                && !(entity instanceof Page);
    }

    private static void answer(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (seen != null
                && request.getMethod().equals(HttpMethod.GET)
                && EntityTag.matches(seen.replace("W/", ""), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
