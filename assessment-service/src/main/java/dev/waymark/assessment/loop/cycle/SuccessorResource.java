package dev.waymark.assessment.loop.cycle;

import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

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

/// HTTP resource of the successor of a cycle.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
@RunOnVirtualThread
@Idempotent
@OfCycle
class SuccessorResource {

    private final StartingSuccessor starting;

    SuccessorResource(StartingSuccessor starting) {
        this.starting = starting;
    }

    @POST
    @Transactional
    @Audited("SUCCESSOR_STARTED")
    @Path("/cycles/{cycleId}/successors")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("SUCCESSOR_EXISTS")
    @Operation(
            summary = "Start the next cycle",
            description = "A new cycle in state DRAFT that remembers its predecessor. Departments, touchpoints,"
                    + " stakeholders, open pain points and segments are copied into it. A cycle has one successor.")
    @APIResponseSchema(value = SuccessorView.class, responseCode = "201", responseDescription = "The successor")
    public RestResponse<SuccessorView> startSuccessor(UUID cycleId, StartSuccessor request) {
        var successor = starting.start(cycleId, request);
        return Created.at("/v1/cycles/" + successor.id(), successor);
    }
}
