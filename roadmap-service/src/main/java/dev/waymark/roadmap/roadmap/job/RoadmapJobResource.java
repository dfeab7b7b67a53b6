package dev.waymark.roadmap.roadmap.job;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.job.AwaitedJob;
import dev.waymark.rest.job.PreferredWait;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/// HTTP resource of the jobs. Waiting for a job holds no transaction; only cancelling is one.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps")
@OfCycle
class RoadmapJobResource {

    private final RoadmapJobs jobs;
    private final PreferredWait wait;
    private final Preconditions preconditions;

    RoadmapJobResource(RoadmapJobs jobs, PreferredWait wait, Preconditions preconditions) {
        this.jobs = jobs;
        this.wait = wait;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/roadmap-jobs/{jobId}")
    @RunOnVirtualThread
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read a roadmap job",
            description =
                    "How far the search is, and where its result is. `Prefer: wait=N` waits up to N ≤ 30 seconds for"
                            + " it; `Accept: text/event-stream` sends the job after every change until it is finished.")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RoadmapJobView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = RoadmapJobView.class))
            })
    @Parameter(
            name = PreferredWait.HEADER,
            in = ParameterIn.HEADER,
            description = PreferredWait.DESCRIPTION,
            schema = @Schema(implementation = String.class))
    public RoadmapJobView readRoadmapJob(UUID jobId) {
        return wait.end(() -> jobs.view(jobId));
    }

    /// The other representation of {@link #readRoadmapJob}, which documents it.
    @GET
    @Path("/roadmap-jobs/{jobId}")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(hidden = true)
    public Multi<RoadmapJobView> streamRoadmapJob(UUID jobId) {
        return new AwaitedJob<>(() -> jobs.view(jobId)).changes();
    }

    @DELETE
    @Path("/roadmap-jobs/{jobId}")
    @RunOnVirtualThread
    @Transactional
    @Audited("ROADMAP_JOB_CANCELLED")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("JOB_FINISHED")
    @Operation(
            summary = "Cancel a roadmap job",
            description =
                    "A running search is stopped within a second or so and leaves no roadmap; 409 when it is finished."
                            + " The version counts the progress, too: `If-Match: *` cancels whatever it is.")
    public void cancelRoadmapJob(UUID jobId) {
        var job = jobs.requireLocked(jobId);
        preconditions.requireCurrent(job.view());
        jobs.cancel(job);
    }
}
