package dev.waymark.assessment.asis.touchpoint;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.segment.Segmentations;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the menu of touchpoints.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Touchpoints", description = "The menu of ways in which customer and company meet")
@RunOnVirtualThread
@Idempotent
@OfCycle
class TouchpointResource {

    private final Departments departments;
    private final Segmentations segmentations;
    private final Touchpoints touchpoints;
    private final Preconditions preconditions;
    private final Deletion deletion;

    TouchpointResource(
            Departments departments,
            Segmentations segmentations,
            Touchpoints touchpoints,
            Preconditions preconditions,
            Deletion deletion) {
        this.departments = departments;
        this.segmentations = segmentations;
        this.touchpoints = touchpoints;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("TOUCHPOINT_CREATED")
    @Path("/cycles/{cycleId}/touchpoints")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Create a touchpoint", description = "A new entry of the cycle's menu.")
    @APIResponseSchema(value = TouchpointView.class, responseCode = "201", responseDescription = "The new touchpoint")
    public RestResponse<TouchpointView> createTouchpoint(UUID cycleId, DescribeTouchpoint description) {
        requireKnown(cycleId, description);
        var touchpoint = new Touchpoint(cycleId, description);
        touchpoints.persistAndFlush(touchpoint);
        return Created.at("/v1/touchpoints/" + touchpoint.id(), touchpoints.view(touchpoint));
    }

    @GET
    @Path("/cycles/{cycleId}/touchpoints")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR, INTEGRATOR})
    @Operation(summary = "List touchpoints", description = "The menu of a cycle, oldest first.")
    @Listed(
            filters = {"departmentId", "lifecycleStage", "interactionType", "human"},
            text = {"name", "channel"},
            sorts = {"name", "volumePerYear", "importance", "updatedAt"})
    public Page<TouchpointView> listTouchpoints(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(touchpoints.page(cycleId, page), touchpoints.views(cycleId));
    }

    @GET
    @Path("/touchpoints/{touchpointId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR, INTEGRATOR})
    @Operation(summary = "Read a touchpoint", description = "One entry of the menu.")
    public TouchpointView readTouchpoint(UUID touchpointId) {
        return touchpoints.view(touchpoints.require(touchpointId));
    }

    @PATCH
    @Transactional
    @Audited("TOUCHPOINT_CHANGED")
    @Path("/touchpoints/{touchpointId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Change a touchpoint", description = "Changes the description of an entry of the menu.")
    @RequestBodySchema(DescribeTouchpoint.class)
    public TouchpointView changeTouchpoint(UUID touchpointId, MergePatch patch) {
        var touchpoint = touchpoints.require(touchpointId);
        preconditions.requireCurrent(touchpoints.view(touchpoint));
        var description = patch.appliedTo(touchpoint.description());
        requireKnown(touchpoint.cycleId(), description);
        touchpoint.describe(description);
        touchpoints.flush();
        return touchpoints.view(touchpoint);
    }

    @DELETE
    @Transactional
    @Audited("TOUCHPOINT_DELETED")
    @Path("/touchpoints/{touchpointId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(
            summary = "Delete a touchpoint",
            description =
                    "409 naming what depends on it: measurements, scores, basics, promises, pain points, journeys, mappings.")
    public void deleteTouchpoint(UUID touchpointId) {
        deletion.delete(touchpoints.pathParameter(), touchpoints.require(touchpointId), touchpoints::view);
    }

    private void requireKnown(UUID cycleId, DescribeTouchpoint description) {
        departments.requireKnown(cycleId, List.of(description.departmentId()), "/departmentId");
        segmentations.requireKnown(
                cycleId,
                description.importances().stream()
                        .map(SegmentImportance::segment)
                        .toList(),
                "/importanceBySegment/%d/segment");
    }
}
