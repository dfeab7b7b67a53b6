package dev.waymark.rest.concurrency;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/// Puts the entity tag on every answer that has a version, and answers 304 to a caller who has seen it.
@Provider
public class EntityTagFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        var tag = versioned.entityTag();
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
