package dev.waymark.assessment.crm.bulk;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.ingest.Streams;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.assessment.crm.upload.ReceivingFile;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.job.AwaitedJob;
import dev.waymark.rest.job.PreferredWait;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

/// HTTP resource of the jobs that take in files of records. Receiving a file and waiting for a job hold no transaction.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class ImportJobResource {

    private final ReceivingFile receiving;
    private final StartingImport starting;
    private final ImportJobs jobs;
    private final ImportSteps steps;
    private final Checkpoints checkpoints;
    private final RejectedRecords rejected;
    private final Sources sources;
    private final Streams streams;
    private final RequestContext request;

    ImportJobResource(
            ReceivingFile receiving,
            StartingImport starting,
            ImportJobs jobs,
            ImportSteps steps,
            Checkpoints checkpoints,
            RejectedRecords rejected,
            Sources sources,
            Streams streams,
            RequestContext request) {
        this.receiving = receiving;
        this.starting = starting;
        this.jobs = jobs;
        this.steps = steps;
        this.checkpoints = checkpoints;
        this.rejected = rejected;
        this.sources = sources;
        this.streams = streams;
        this.request = request;
    }

    @POST
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited(value = "IMPORT_STARTED", published = false)
    @Path("/sources/{source}/{stream}/jobs")
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 1_073_741_824)
    @Operation(
            summary = "Send a file of records",
            description = "NDJSON, CSV or a JSON array, of any length up to the limit; `Content-Encoding: gzip` is"
                    + " understood. The file is stored before the answer comes; then a job of its own takes in its records."
                    + " Jobs of one source and stream are done one after the other, in the order in which their files"
                    + " arrived. A file that breaks off before its last byte leaves nothing. `Prefer: wait=N` waits up to"
                    + " N ≤ 30 seconds for the job to end.")
    @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
            required = true,
            description = "The records",
            content = {
                @Content(mediaType = FileFormat.LINES_OF_JSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FileFormat.LINES_OF_VALUES, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FileFormat.ARRAY, schema = @Schema(implementation = Object[].class))
            })
    @Parameter(
            name = PreferredWait.HEADER,
            in = ParameterIn.HEADER,
            description = PreferredWait.DESCRIPTION,
            schema = @Schema(implementation = String.class))
    @APIResponseSchema(value = ImportJobView.class, responseCode = "202", responseDescription = "The job")
    public RestResponse<?> startImport(
            @Size(max = 60) String source,
            @Size(max = 60) String stream,
            @Valid @BeanParam ImportOptions options,
            InputStream file) {
        var address = require(source, stream);
        var sent = request.sentFile();
        var upload = receiving.receive(source, file, sent.gzip(), sent.charset());
        request.remember(upload);
        var answer = starting.start(address, upload, sent.format(), options, request.username());
        return request.end(answer, id -> jobs.view(address, id));
    }

    @GET
    @Path("/sources/{source}/{stream}/jobs")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RunOnVirtualThread
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "List jobs",
            description =
                    "The jobs of a source and stream, oldest first; `sort=-createdAt` shows the newest first. They"
                            + " are kept for seven days after their end.")
    @Listed(filters = "state")
    public Page<ImportJobView> listImportJobs(
            @Size(max = 60) String source, @Size(max = 60) String stream, @Valid @BeanParam PageRequest page) {
        return Page.of(jobs.page(require(source, stream), page), ImportJob::view);
    }

    @GET
    @Path("/sources/{source}/{stream}/jobs/{job}")
    @RunOnVirtualThread
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read a job",
            description =
                    "How far it is and what came of the records. `Prefer: wait=N` waits up to N ≤ 30 seconds for it"
                            + " to end; `Accept: text/event-stream` sends the job after every chunk until it has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportJobView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = ImportJobView.class))
            })
    @Parameter(
            name = PreferredWait.HEADER,
            in = ParameterIn.HEADER,
            description = PreferredWait.DESCRIPTION,
            schema = @Schema(implementation = String.class))
    public ImportJobView readImportJob(@Size(max = 60) String source, @Size(max = 60) String stream, UUID job) {
        var address = require(source, stream);
        return request.end(() -> jobs.view(address, job));
    }

    /// The other representation of {@link #readImportJob}, which documents it.
    @GET
    @Path("/sources/{source}/{stream}/jobs/{job}")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(hidden = true)
    public Multi<ImportJobView> streamImportJob(
            @Size(max = 60) String source, @Size(max = 60) String stream, UUID job) {
        var address = require(source, stream);
        jobs.view(address, job);
        return new AwaitedJob<>(() -> jobs.view(address, job)).changes();
    }

    @GET
    @Path("/sources/{source}/{stream}/jobs/{job}/rejected")
    @Produces({FileFormat.LINES_OF_JSON, FileFormat.LINES_OF_VALUES, FileFormat.ARRAY})
    @RunOnVirtualThread
    @RolesAllowed(INTEGRATOR)
    @Operation(
            summary = "Download the rejected records of a job",
            description =
                    "In the format of the file, in UTF-8: every record that was rejected so far, as it came, with its"
                            + " line and the pointer, code and detail of each fault: in the property `rejected`, or in columns"
                            + " whose names begin so. Correct the records and send the file as it is: the reasons are ignored.")
    @APIResponse(
            responseCode = "200",
            description = "The rejected records",
            content = {
                @Content(mediaType = FileFormat.LINES_OF_JSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FileFormat.LINES_OF_VALUES, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FileFormat.ARRAY, schema = @Schema(implementation = Object[].class))
            })
    public RejectedFile readRejectedRecords(@Size(max = 60) String source, @Size(max = 60) String stream, UUID job) {
        return rejected.fileOf(jobs.require(require(source, stream), job));
    }

    @DELETE
    @Path("/sources/{source}/{stream}/jobs/{job}")
    @RunOnVirtualThread
    @Transactional
    @Audited(value = "IMPORT_CANCELLED", published = false)
    @RolesAllowed(INTEGRATOR)
    @Refuses("JOB_FINISHED")
    @Operation(
            summary = "Cancel a job",
            description =
                    "The chunks that are written stay, nothing more is written, and the checkpoint stays as it was;"
                            + " 409 when the job has ended. The version counts its chunks, too: `If-Match: *` cancels whatever it"
                            + " is.")
    public void cancelImportJob(@Size(max = 60) String source, @Size(max = 60) String stream, UUID job) {
        var found = jobs.requireLocked(require(source, stream), job);
        request.requireCurrent(found.view());
        steps.cancel(found);
    }

    @GET
    @Path("/sources/{source}/{stream}/checkpoint")
    @RunOnVirtualThread
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read a checkpoint",
            description =
                    "The `checkpoint` of the last job of the source and stream that succeeded with one; 404 before"
                            + " the first.")
    public CheckpointView readCheckpoint(@Size(max = 60) String source, @Size(max = 60) String stream) {
        return checkpoints.view(require(source, stream));
    }

    private ImportAddress require(String source, String stream) {
        sources.requireVisible(source);
        return new ImportAddress(source, streams.require(stream).name());
    }
}
