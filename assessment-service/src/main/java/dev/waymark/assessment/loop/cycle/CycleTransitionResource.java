package dev.waymark.assessment.loop.cycle;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the states of a cycle.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
@RunOnVirtualThread
@Idempotent
@OfCycle
class CycleTransitionResource {

    private final Cycles cycles;
    private final CycleTransitions transitions;

    CycleTransitionResource(Cycles cycles, CycleTransitions transitions) {
        this.cycles = cycles;
        this.transitions = transitions;
    }

    @POST
    @Transactional
    @Audited("CYCLE_MOVED")
    @Path("/cycles/{cycleId}/transitions")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("TRANSITION_NOT_POSSIBLE")
    @Operation(
            summary = "Move a cycle on",
            description = "Enters the next state; 409 names everything that is missing for it.")
    @APIResponseSchema(value = CycleTransitionView.class, responseCode = "201", responseDescription = "The step")
    public RestResponse<CycleTransitionView> moveCycle(UUID cycleId, MoveCycle request) {
        var transition = transitions.move(cycles.require(cycleId), request.to());
        transitions.flush();
        return Created.at("/v1/cycles/%s/transitions".formatted(cycleId), transition.view());
    }

    @GET
    @Path("/cycles/{cycleId}/transitions")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(summary = "List a cycle's transitions", description = "Who moved the cycle when, oldest first.")
    @Listed(sorts = "madeAt")
    public Page<CycleTransitionView> listCycleTransitions(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(transitions.page(cycleId, page), CycleTransition::view);
    }
}
