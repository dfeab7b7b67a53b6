package dev.waymark.assessment.crm.stream;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.crm.ingest.Streams;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of what records look like. It is the same for all callers.
@Path("/")
@Tag(name = "Evidence")
@RunOnVirtualThread
@GrantNeeded(Extent.NONE)
class StreamResource {

    private final Streams streams;

    StreamResource(Streams streams) {
        this.streams = streams;
    }

    @GET
    @Path("/streams/{stream}/schema")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read the schema of a stream",
            description = "What a record of the stream may and must have, and the header of a CSV of such records.")
    public RecordSchemaView readStreamSchema(@Size(max = 60) String stream) {
        return RecordSchema.of(streams.require(stream));
    }

    @GET
    @Path("/streams/{stream}/template")
    @Produces(Format.LINES_OF_VALUES)
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read a CSV template of a stream",
            description = "The header with all columns and one example below it.")
    public String readStreamTemplate(@Size(max = 60) String stream) {
        return RecordSchema.template(streams.require(stream));
    }
}
