package dev.waymark.roadmap.portfolio.capacity;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
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
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
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

/// HTTP resource of the capacities.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
@RunOnVirtualThread
@Idempotent
@OfCycle
class CapacityResource {

    private final CurrentCycle cycle;
    private final Capacities capacities;
    private final Preconditions preconditions;
    private final Deletion deletion;

    CapacityResource(CurrentCycle cycle, Capacities capacities, Preconditions preconditions, Deletion deletion) {
        this.cycle = cycle;
        this.capacities = capacities;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("CAPACITY_CREATED")
    @Path("/cycles/{cycleId}/capacities")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT"})
    @Operation(
            summary = "Create a capacity",
            description =
                    "How many person-days of one skill are available in each period. A skill without a capacity is not"
                            + " limited. 409 where the cycle has a capacity for the skill already.")
    @APIResponseSchema(value = CapacityView.class, responseCode = "201", responseDescription = "The new capacity")
    public RestResponse<CapacityView> createCapacity(UUID cycleId, DescribeCapacity description) {
        cycle.requireOpen();
        var capacity = new Capacity(cycleId, description);
        capacities.persistAndFlush(capacity);
        return Created.at("/v1/capacities/" + capacity.id(), CapacityView.from(capacity));
    }

    @GET
    @Path("/cycles/{cycleId}/capacities")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List capacities", description = "The capacities of a cycle, oldest first.")
    @Listed(
            text = "skill",
            sorts = {"skill", "updatedAt"})
    public Page<CapacityView> listCapacities(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(capacities.page(cycleId, page), CapacityView::from);
    }

    @GET
    @Path("/capacities/{capacityId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a capacity", description = "One skill with the person-days of every period.")
    public CapacityView readCapacity(UUID capacityId) {
        return CapacityView.from(capacities.require(capacityId));
    }

    @PATCH
    @Transactional
    @Audited("CAPACITY_CHANGED")
    @Path("/capacities/{capacityId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT"})
    @Operation(
            summary = "Change a capacity",
            description = "Changes skill or person-days; the list is replaced whole. Roadmaps already solved keep the"
                    + " amounts they were solved with.")
    @RequestBodySchema(DescribeCapacity.class)
    public CapacityView changeCapacity(UUID capacityId, MergePatch patch) {
        cycle.requireOpen();
        var capacity = capacities.require(capacityId);
        preconditions.requireCurrent(CapacityView.from(capacity));
        capacity.describe(patch.appliedTo(capacity.description()));
        capacities.flush();
        return CapacityView.from(capacity);
    }

    @DELETE
    @Transactional
    @Audited("CAPACITY_DELETED")
    @Path("/capacities/{capacityId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Delete a capacity",
            description =
                    "The skill is no longer limited. Roadmaps already solved keep the person-days they were solved"
                            + " with.")
    public void deleteCapacity(UUID capacityId) {
        cycle.requireOpen();
        deletion.delete(capacities.pathParameter(), capacities.require(capacityId), CapacityView::from);
    }
}
