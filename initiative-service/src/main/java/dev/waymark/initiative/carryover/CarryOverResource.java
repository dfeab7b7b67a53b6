package dev.waymark.initiative.carryover;

import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the initiatives that go on in the next cycle.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@RunOnVirtualThread
@Idempotent
@OfCycle
class CarryOverResource {

    private final CurrentCycle cycle;
    private final Predecessor predecessor;
    private final CarryingOver carrying;

    CarryOverResource(CurrentCycle cycle, Predecessor predecessor, CarryingOver carrying) {
        this.cycle = cycle;
        this.predecessor = predecessor;
        this.carrying = carrying;
    }

    @POST
    @Transactional
    @Audited("INITIATIVES_CARRIED_OVER")
    @OfAssessment
    @OfPredecessor
    @Path("/cycles/{cycleId}/carried-over-initiatives")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "NO_PREDECESSOR", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Carry unfinished initiatives over",
            description =
                    "Copies the initiatives of the predecessor that are neither archived nor finished into the cycle, with"
                            + " price, assumptions, goals, levers, slices, dependencies among them and history. What was"
                            + " decided on the category is history: it is decided anew. What an initiative referred to"
                            + " and the cycle has not is named. Only by somebody who leads both cycles. Sent again, it"
                            + " copies what has not been copied yet.")
    @APIResponseSchema(
            value = CarriedOverInitiativesView.class,
            responseCode = "201",
            responseDescription = "What goes on")
    public RestResponse<CarriedOverInitiativesView> carryOverInitiatives(UUID cycleId, CarryOverInitiatives request) {
        cycle.requireOpen();
        return Created.at(
                "/v1/cycles/%s/initiatives".formatted(cycleId), carrying.from(predecessor.require(), request));
    }
}
