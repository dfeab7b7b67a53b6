package dev.waymark.roadmap.roadmap;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.roadmap.approval.DecideRoadmap;
import dev.waymark.roadmap.roadmap.approval.RoadmapApprovalView;
import dev.waymark.roadmap.roadmap.approval.RoadmapVerdict;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import dev.waymark.roadmap.sibling.initiative.OfInitiatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of what the committee decides about drafts.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps")
@RunOnVirtualThread
@Idempotent
@OfCycle
class RoadmapApprovalResource {

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final Roadmaps roadmaps;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    RoadmapApprovalResource(
            CurrentCycle cycle,
            CurrentInitiatives initiatives,
            Roadmaps roadmaps,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.roadmaps = roadmaps;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @OfInitiatives
    @Audited("ROADMAP_DECIDED")
    @Path("/roadmaps/{roadmapId}/approval")
    @RolesAllowed(STEERING)
    @Refuses({"OWN_ROADMAP", "CYCLE_CLOSED", "NOT_PUBLISHABLE", "ROADMAP_DECIDED", "GAINS_INCOMPLETE"})
    @Operation(
            summary = "Approve or reject a roadmap",
            description =
                    "Decides about a draft, which nobody can rewrite afterwards: what is approved is what is published."
                            + " Whoever proposed it may not decide. One decision stands at a time; another needs the first"
                            + " to be withdrawn. Every gain of what is approved has a metric, an owner and a day of review"
                            + " by now: 409 names each one that lacks some.")
    @APIResponseSchema(value = RoadmapApprovalView.class, responseCode = "201", responseDescription = "The decision")
    public RestResponse<RoadmapApprovalView> decideRoadmap(UUID roadmapId, DecideRoadmap decision) {
        cycle.requireOpen();
        var roadmap = roadmaps.requireLocked(roadmapId);
        roadmap.decide(decision, caller.username(), clock.instant());
        if (decision.verdict() == RoadmapVerdict.APPROVED) {
            requirePromised(roadmap);
        }
        roadmaps.flush();
        return Created.at("/v1/roadmaps/%s/approval".formatted(roadmapId), roadmap.approval());
    }

    private void requirePromised(Roadmap roadmap) {
        var planned = roadmap.contents().items().stream()
                .map(RoadmapItem::initiativeId)
                .collect(Collectors.toUnmodifiableSet());
        var unpromised = UnpromisedGains.of(planned, initiatives.snapshot());
        if (unpromised.exist()) {
            throw ProblemException.withViolations(RoadmapProblem.GAINS_INCOMPLETE, unpromised.faults());
        }
    }

    @GET
    @Path("/roadmaps/{roadmapId}/approval")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the approval of a roadmap",
            description = "Who decided what about it, when and why; 404 where nothing was decided.")
    public RoadmapApprovalView readRoadmapApproval(UUID roadmapId) {
        return roadmaps.require(roadmapId).approval();
    }

    @DELETE
    @Transactional
    @Audited("ROADMAP_DECISION_WITHDRAWN")
    @Path("/roadmaps/{roadmapId}/approval")
    @RolesAllowed(STEERING)
    @Refuses({"CYCLE_CLOSED", "NOT_A_DRAFT"})
    @Operation(
            summary = "Withdraw the approval of a roadmap",
            description =
                    "The draft waits for a decision again; 409 once it is published. The audit trail keeps the decision.")
    public void withdrawRoadmapApproval(UUID roadmapId) {
        cycle.requireOpen();
        var roadmap = roadmaps.requireLocked(roadmapId);
        preconditions.requireCurrent(roadmap.approval());
        roadmap.withdrawApproval();
        roadmaps.flush();
    }
}
