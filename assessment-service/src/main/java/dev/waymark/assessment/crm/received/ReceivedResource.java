package dev.waymark.assessment.crm.received;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.crm.ingest.Streams;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of what is stored of a source.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
class ReceivedResource {

    private final Sources sources;
    private final Streams streams;
    private final ReadingBack reading;

    ReceivedResource(Sources sources, Streams streams, ReadingBack reading) {
        this.sources = sources;
        this.streams = streams;
        this.reading = reading;
    }

    @GET
    @OneMoment
    @Path("/sources/{source}/streams")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read the streams of a source",
            description =
                    "How many records of each stream are stored, when one was last written, and what came of the last"
                            + " file and of the last one that failed.")
    public SourceStreamsView readSourceStreams(@Size(max = 60) String source) {
        sources.requireVisible(source);
        return reading.streams(source);
    }

    @GET
    @OneMoment
    @Path("/sources/{source}/{stream}/record")
    @RolesAllowed(INTEGRATOR)
    @Operation(
            summary = "Read a record",
            description =
                    "What is stored of one record, what its values mean, and why a file's version of it was rejected"
                            + " last. The id is a parameter because it may hold characters that no path can. 404 where it was never"
                            + " stored and no kept job rejected it.")
    public StoredRecordView readSourceRecord(
            @Size(max = 60) String source,
            @Size(max = 60) String stream,
            @Parameter(description = "Id of the record in its source, up to 200 characters")
                    @QueryParam("externalId")
                    @DefaultValue("")
                    @Size(max = 200)
                    String externalId) {
        sources.requireVisible(source);
        return reading.record(source, streams.require(stream), Text.normalised(externalId));
    }
}
