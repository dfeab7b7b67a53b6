package dev.waymark.assessment.asis.basics;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the basics of touchpoints.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maturity")
@RunOnVirtualThread
@Idempotent
@OfCycle
class BasicResource {

    private final Basics basics;
    private final Preconditions preconditions;
    private final Deletion deletion;

    BasicResource(Basics basics, Preconditions preconditions, Deletion deletion) {
        this.basics = basics;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("BASIC_CREATED")
    @Path("/touchpoints/{touchpointId}/basics")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Create a basic",
            description = "A meter with a threshold for one of the failures that customers are tired of.")
    @APIResponseSchema(value = BasicView.class, responseCode = "201", responseDescription = "The new basic")
    public RestResponse<BasicView> createBasic(UUID touchpointId, DescribeBasic description) {
        var basic = new Basic(touchpointId, description);
        basics.persistAndFlush(basic);
        return Created.at("/v1/basics/" + basic.id(), BasicView.from(basic));
    }

    @GET
    @Path("/touchpoints/{touchpointId}/basics")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List the basics of a touchpoint", description = "Its meters and thresholds, oldest first.")
    @Listed(
            filters = "category",
            text = "meter",
            sorts = {"meter", "updatedAt"})
    public Page<BasicView> listBasics(UUID touchpointId, @Valid @BeanParam PageRequest page) {
        return Page.of(basics.page(touchpointId, page), BasicView::from);
    }

    @GET
    @Path("/basics/{basicId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a basic", description = "One meter with its threshold and what it shows now.")
    public BasicView readBasic(UUID basicId) {
        return BasicView.from(basics.require(basicId));
    }

    @PATCH
    @Transactional
    @Audited("BASIC_CHANGED")
    @Path("/basics/{basicId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(summary = "Change a basic", description = "Changes the meter, its threshold or what it shows now.")
    @RequestBodySchema(DescribeBasic.class)
    public BasicView changeBasic(UUID basicId, MergePatch patch) {
        var basic = basics.require(basicId);
        preconditions.requireCurrent(BasicView.from(basic));
        basic.describe(patch.appliedTo(basic.description()));
        basics.flush();
        return BasicView.from(basic);
    }

    @DELETE
    @Transactional
    @Audited("BASIC_DELETED")
    @Path("/basics/{basicId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(summary = "Delete a basic", description = "It counts in no basics score any more.")
    public void deleteBasic(UUID basicId) {
        deletion.delete(basics.pathParameter(), basics.require(basicId), BasicView::from);
    }
}
