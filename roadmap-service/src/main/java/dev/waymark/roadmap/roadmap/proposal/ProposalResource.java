package dev.waymark.roadmap.roadmap.proposal;

import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.job.PreferredWait;
import dev.waymark.roadmap.roadmap.job.RoadmapJobView;
import dev.waymark.roadmap.roadmap.job.RoadmapJobs;
import dev.waymark.roadmap.sibling.initiative.OfInitiatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of roadmap proposals. `ProposingRoadmap` has the transaction; waiting for the job comes after
/// it.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps")
@RunOnVirtualThread
@OfCycle
class ProposalResource {

    private final ReadingPlanBasis basis;
    private final ProposingRoadmap proposing;
    private final RoadmapJobs jobs;
    private final PreferredWait wait;

    ProposalResource(ReadingPlanBasis basis, ProposingRoadmap proposing, RoadmapJobs jobs, PreferredWait wait) {
        this.basis = basis;
        this.proposing = proposing;
        this.jobs = jobs;
        this.wait = wait;
    }

    // the job is queued in a transaction of its own: nothing is held while somebody waits for its end
    @POST
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited("ROADMAP_PROPOSED")
    @Path("/cycles/{cycleId}/roadmaps")
    @OfAssessment
    @OfInitiatives
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({
        "CYCLE_CLOSED",
        "TOO_MANY_JOBS",
        "UNKNOWN_REFERENCE",
        "WRONG_CURRENCY",
        "PLAN_CONTRADICTION",
        "PLAN_TOO_LARGE"
    })
    @Operation(
            summary = "Propose a roadmap",
            description =
                    "Freezes candidates, budgets, capacities and risk appetite as they are, and queues the search for the"
                            + " best roadmap. Initiatives with a legal deadline within the periods are mandatory; where the"
                            + " deadline can no longer be met, they are planned as early as possible and named late. The"
                            + " answer is a job; `Prefer: wait=N` waits up to N ≤ 30 seconds for it to finish.")
    @Parameter(
            name = PreferredWait.HEADER,
            in = ParameterIn.HEADER,
            description = PreferredWait.DESCRIPTION,
            schema = @Schema(implementation = String.class))
    @APIResponseSchema(value = RoadmapJobView.class, responseCode = "202", responseDescription = "The job")
    public RestResponse<?> proposeRoadmap(UUID cycleId, ProposeRoadmap request) {
        return wait.end(proposing.propose(request, basis.now()), jobs::view);
    }
}
