package dev.waymark.assessment.pain.painpoint;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the pain points.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pain points", description = "What goes wrong for customers")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PainPointResource {

    private final PainPoints painPoints;
    private final Preconditions preconditions;

    PainPointResource(PainPoints painPoints, Preconditions preconditions) {
        this.painPoints = painPoints;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited("PAIN_POINT_CREATED")
    @Path("/cycles/{cycleId}/pain-points")
    @OfCycle(OPEN)
    @RolesAllowed({PROGRAMME_LEAD, STAKEHOLDER})
    @Refuses({"CYCLE_CLOSED", "TOO_MANY_PAIN_POINTS", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Create a pain point", description = "Something that goes wrong for customers.")
    @APIResponseSchema(value = PainPointView.class, responseCode = "201", responseDescription = "The new pain point")
    public RestResponse<PainPointView> createPainPoint(UUID cycleId, DescribePainPoint description) {
        var painPoint = painPoints.add(cycleId, description);
        return Created.at("/v1/pain-points/" + painPoint.id(), PainPointView.from(painPoint));
    }

    @GET
    @Path("/cycles/{cycleId}/pain-points")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR, INTEGRATOR})
    @Operation(
            summary = "List pain points",
            description = "The pain points of a cycle, archived ones too, oldest first.")
    @Listed(
            filters = {"archived", "basicsCategory"},
            members = {"touchpointIds", "departmentIds"},
            text = {"title", "description"},
            sorts = {"title", "updatedAt"})
    public Page<PainPointView> listPainPoints(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(painPoints.page(cycleId, page), PainPointView::from);
    }

    @GET
    @Path("/pain-points/{painPointId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR, INTEGRATOR})
    @Operation(summary = "Read a pain point", description = "One pain point.")
    public PainPointView readPainPoint(UUID painPointId) {
        return PainPointView.from(painPoints.require(painPointId));
    }

    @PATCH
    @Transactional
    @Audited("PAIN_POINT_CHANGED")
    @Path("/pain-points/{painPointId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Change a pain point",
            description = "Changes its description; `archived` takes it out of coming rounds.")
    @RequestBodySchema(DescribePainPoint.class)
    public PainPointView changePainPoint(UUID painPointId, MergePatch patch) {
        var painPoint = painPoints.require(painPointId);
        preconditions.requireCurrent(PainPointView.from(painPoint));
        painPoints.describe(painPoint, patch.appliedTo(painPoint.description()));
        return PainPointView.from(painPoint);
    }
}
