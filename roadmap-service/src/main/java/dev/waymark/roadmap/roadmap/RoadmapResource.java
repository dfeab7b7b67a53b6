package dev.waymark.roadmap.roadmap;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.roadmap.roadmap.promise.HonestPromisePicture;
import dev.waymark.roadmap.roadmap.promise.HonestPromiseView;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import dev.waymark.roadmap.sibling.initiative.OfPriceSecrecy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the roadmaps.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps", description = "What is done when within priorities and budgets")
@RunOnVirtualThread
@Idempotent
@OfCycle
class RoadmapResource {

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final Roadmaps roadmaps;
    private final PublishingRoadmap publishing;
    private final Preconditions preconditions;

    RoadmapResource(
            CurrentCycle cycle,
            CurrentInitiatives initiatives,
            Roadmaps roadmaps,
            PublishingRoadmap publishing,
            Preconditions preconditions) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.roadmaps = roadmaps;
        this.publishing = publishing;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/cycles/{cycleId}/roadmaps")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "List roadmaps",
            description = "The roadmaps of a cycle, oldest first. Viewers see those that are or were published.")
    @Listed(
            filters = {"state", "status"},
            text = "name",
            sorts = {"name", "proposedAt"})
    public Page<RoadmapSummaryView> listRoadmaps(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(roadmaps.page(cycleId, page), RoadmapSummaryView::from);
    }

    @GET
    @Path("/roadmaps/{roadmapId}")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(RoadmapPicture.class)
    @OfPriceSecrecy
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read a roadmap",
            description = "What is done when, how good that is proven to be, and why others are left out. Amounts and"
                    + " reasons are withheld from viewers and stakeholders where they would reveal a"
                    + " confidential price.")
    public RoadmapView readRoadmap(UUID roadmapId) {
        return RoadmapView.from(roadmaps.require(roadmapId), initiatives.withHiddenPrice());
    }

    @GET
    @Path("/cycles/{cycleId}/published-roadmap")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.CALENDAR, Format.PICTURE})
    @Drawn(RoadmapPicture.class)
    @OfPriceSecrecy
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the published roadmap",
            description = "The roadmap of the cycle that is in force, as `readRoadmap` shows it; 404 before one is"
                    + " published.")
    public RoadmapView readPublishedRoadmap(UUID cycleId) {
        return RoadmapView.from(roadmaps.requirePublished(cycleId), initiatives.withHiddenPrice());
    }

    @GET
    @AuditedRead(value = "ROADMAP_INPUT_READ", always = true)
    @Path("/roadmaps/{roadmapId}/snapshot")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read what a roadmap was solved from",
            description =
                    "The frozen input: candidates, money, people, rules and objective. The same input gives the same"
                            + " roadmap. It holds the amounts of confidential prices, so who reads it is recorded.")
    public RoadmapSnapshotView readRoadmapSnapshot(UUID roadmapId) {
        return RoadmapSnapshotView.from(roadmaps.require(roadmapId));
    }

    @GET
    @AuditedRead(value = "ROADMAP_INPUT_READ", always = true)
    @Path("/roadmaps/{roadmapId}/honest-promise")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(HonestPromisePicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read the honest promise",
            description =
                    "The roadmap's net present value as it was estimated when it was proposed, and what of it may be"
                            + " promised, candidate by candidate with all inputs and weights. It holds the amounts of"
                            + " confidential prices, so who reads it is recorded.")
    public HonestPromiseView readHonestPromise(UUID roadmapId) {
        var roadmap = roadmaps.require(roadmapId);
        return HonestPromiseView.of(roadmap.id(), roadmap.snapshot(), roadmap.contents());
    }

    @DELETE
    @Transactional
    @Audited("ROADMAP_DELETED")
    @Path("/roadmaps/{roadmapId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "NOT_A_DRAFT"})
    @Operation(
            summary = "Delete a draft",
            description = "Removes a draft and the job that found it; 409 for a roadmap that is or was published.")
    public void deleteRoadmap(UUID roadmapId) {
        cycle.requireOpen();
        var roadmap = roadmaps.requireLocked(roadmapId);
        preconditions.requireCurrent(RoadmapView.from(roadmap, Set.of()));
        roadmap.requireDraft();
        roadmaps.delete(roadmap);
        roadmaps.flush();
    }

    @POST
    @Transactional
    @Audited("ROADMAP_PUBLISHED")
    @Path("/roadmaps/{roadmapId}/publication")
    @RolesAllowed(STEERING)
    @Refuses({"OWN_ROADMAP", "CYCLE_CLOSED", "NOT_PUBLISHABLE", "NOT_APPROVED"})
    @Operation(
            summary = "Publish a roadmap",
            description =
                    "Publishes an approved draft for good and supersedes the one published before. Whoever proposed it"
                            + " may not publish it.")
    @APIResponseSchema(value = RoadmapView.class, responseCode = "201", responseDescription = "The published roadmap")
    public RestResponse<RoadmapView> publishRoadmap(UUID roadmapId) {
        cycle.requireOpen();
        var roadmap = publishing.publish(roadmapId);
        return Created.at("/v1/roadmaps/" + roadmap.id(), RoadmapView.from(roadmap, Set.of()));
    }
}
