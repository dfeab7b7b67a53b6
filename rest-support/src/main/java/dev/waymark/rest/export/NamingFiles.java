package dev.waymark.rest.export;

import dev.waymark.rest.format.Format;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.LocalDate;

/// Lets a browser keep an export as a file of a telling name.
@Provider
public class NamingFiles implements ContainerResponseFilter {

    private final Clock clock;

    public NamingFiles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.OK.getStatusCode()) {
            Format.of(response.getMediaType()).filter(Format::isExport).ifPresent(format -> {
                var name = FileName.of(request.getUriInfo().getPath(), LocalDate.now(clock), format);
                response.getHeaders()
                        .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
            });
        }
    }
}
