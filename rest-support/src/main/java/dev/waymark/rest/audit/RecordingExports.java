package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.format.Format;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;

/// Records that somebody exports something, before the first byte goes out: an export is answered only when the row is
/// there. Behind the filter of entity tags, because who has the content already gets none.
@Provider
@Priority(Priorities.USER - 1)
public class RecordingExports implements ContainerResponseFilter {

    /// An export that breaks off has begun, too.
    private static final String WORD = "EXPORT_BEGUN";

    private final AuditedRequest request;
    private final AuditRows rows;

    public RecordingExports(AuditedRequest request, AuditRows rows) {
        this.request = request;
        this.rows = rows;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (context.getMethod().equals(HttpMethod.GET) && response.getStatus() == Status.OK.getStatusCode()) {
            Format.of(response.getMediaType()).filter(Format::isExport).ifPresent(format -> record(context, format));
        }
    }

    private void record(ContainerRequestContext context, Format format) {
        var query = context.getUriInfo().getQueryParameters();
        var act = request.act(WORD, path -> ExportedAddress.of(path, format, query));
        try {
            rows.appendAlone(act);
        } catch (SQLException failed) {
            throw new IllegalStateException("an export cannot be recorded", failed);
        }
    }
}
