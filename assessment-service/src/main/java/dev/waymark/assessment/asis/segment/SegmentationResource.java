package dev.waymark.assessment.asis.segment;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the segments of a cycle.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation")
@RunOnVirtualThread
@OfCycle
class SegmentationResource {

    private final Segmentations segmentations;
    private final Preconditions preconditions;

    SegmentationResource(Segmentations segmentations, Preconditions preconditions) {
        this.segmentations = segmentations;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited("SEGMENTS_SET")
    @Path("/cycles/{cycleId}/segments")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "SEGMENT_IN_USE"})
    @Operation(
            summary = "Set the segments of a cycle",
            description = "Replaces the whole list; a segment that something names must stay. The first write"
                    + " needs no If-Match.")
    @APIResponseSchema(value = SegmentationView.class, responseCode = "200", responseDescription = "The new segments")
    @APIResponse(
            responseCode = "201",
            description = "The first segments",
            content = @Content(schema = @Schema(implementation = SegmentationView.class)))
    public RestResponse<SegmentationView> setSegments(UUID cycleId, SetSegments wanted) {
        return preconditions
                .put(
                        segmentations.findByIdOptional(cycleId),
                        Segmentation::view,
                        Segmentation::segments,
                        wanted.segments())
                .replace(segmentation -> {
                    segmentations.requireNamedOnesStay(cycleId, wanted);
                    segmentation.set(wanted);
                })
                .orCreate("/v1/cycles/%s/segments".formatted(cycleId), () -> new Segmentation(cycleId, wanted));
    }

    @GET
    @Path("/cycles/{cycleId}/segments")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the segments of a cycle",
            description =
                    "The customer segments of the cycle and their weights. 404 if none are defined; all customers then"
                            + " count as one segment.")
    public SegmentationView readSegments(UUID cycleId) {
        return segmentations
                .findByIdOptional(cycleId)
                .map(Segmentation::view)
                .orElseThrow(() -> ProblemException.notFound("segments of cycle", cycleId));
    }
}
