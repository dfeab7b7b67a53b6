package dev.waymark.assessment.crm.bulk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/// Says the format of a file of rejected records to a HEAD as well, for which nothing is written.
@Provider
public class RejectedMediaType implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof RejectedFile file
                && request.getMethod().equals("HEAD")) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, file.mediaType());
        }
    }
}
