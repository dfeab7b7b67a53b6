package dev.waymark.assessment.loop.cycle;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.GrantNeeded.Extent.NONE;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.GrantNeeded;
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

/// HTTP resource of the cycles.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles", description = "Turns of the improvement loop")
@RunOnVirtualThread
@Idempotent
@OfCycle
class CycleResource {

    private final Cycles cycles;
    private final Preconditions preconditions;

    CycleResource(Cycles cycles, Preconditions preconditions) {
        this.cycles = cycles;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited("CYCLE_CREATED")
    @Path("/cycles")
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Create a cycle",
            description =
                    "Creates a cycle in state DRAFT. A cycle that follows another is started as its successor instead.")
    @APIResponseSchema(value = CycleView.class, responseCode = "201", responseDescription = "The new cycle")
    public RestResponse<CycleView> createCycle(DescribeCycle description) {
        var cycle = new Cycle(description);
        cycles.persistAndFlush(cycle);
        return Created.at("/v1/cycles/" + cycle.id(), cycles.view(cycle));
    }

    @GET
    @Path("/cycles")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR, INTEGRATOR})
    @GrantNeeded(NONE)
    @Operation(summary = "List cycles", description = "Oldest first; those that the caller's grants cover.")
    @Listed(
            filters = "state",
            text = "name",
            sorts = {"name", "startsOn", "updatedAt"})
    public Page<CycleView> listCycles(@Valid @BeanParam PageRequest page) {
        return Page.of(cycles.page(page), cycles::view);
    }

    @GET
    @Path("/cycles/{cycleId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR, INTEGRATOR})
    @Operation(summary = "Read a cycle", description = "One cycle with its objective and state.")
    public CycleView readCycle(UUID cycleId) {
        return cycles.view(cycleId);
    }

    @PATCH
    @Transactional
    @Audited("CYCLE_CHANGED")
    @Path("/cycles/{cycleId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "ASSESSING_ENDED"})
    @Operation(
            summary = "Change a cycle",
            description = "Changes the description of the cycle; its state is moved by transitions. Once ASSESSING has"
                    + " ended the objective may be replaced but not removed, and the currency stays.")
    @RequestBodySchema(DescribeCycle.class)
    public CycleView changeCycle(UUID cycleId, MergePatch patch) {
        var cycle = cycles.require(cycleId);
        preconditions.requireCurrent(cycles.view(cycle));
        var wanted = patch.appliedTo(cycle.description());
        cycles.requireLasting(cycle, wanted);
        cycle.describe(wanted);
        cycles.flush();
        return cycles.view(cycle);
    }
}
