package dev.waymark.roadmap.prioritising.move;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
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

/// HTTP resource of the manual moves.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities")
@RunOnVirtualThread
@OfCycle
class ManualMoveResource {

    private final CurrentCycle cycle;
    private final ManualMoves moves;
    private final Preconditions preconditions;

    ManualMoveResource(CurrentCycle cycle, ManualMoves moves, Preconditions preconditions) {
        this.cycle = cycle;
        this.moves = moves;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited("INITIATIVE_MOVED")
    @Path("/initiatives/{initiativeId}/manual-move")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Move an initiative by hand",
            description =
                    "Gives an initiative another place than the computed one, with a reason. Both stay visible in the"
                            + " priorities. Without a priority it has no place, and the move waits. The first write needs"
                            + " no If-Match.")
    @APIResponseSchema(value = ManualMoveView.class, responseCode = "200", responseDescription = "The replaced move")
    @APIResponse(
            responseCode = "201",
            description = "The first move",
            content = @Content(schema = @Schema(implementation = ManualMoveView.class)))
    public RestResponse<ManualMoveView> moveInitiative(UUID initiativeId, MoveInitiative request) {
        cycle.requireOpen();
        return preconditions
                .put(moves.findByIdOptional(initiativeId), ManualMove::view, ManualMove::asRequest, request)
                .replace(move -> move.move(request))
                .orCreate(
                        "/v1/initiatives/%s/manual-move".formatted(initiativeId),
                        () -> new ManualMove(cycle.id(), initiativeId, request));
    }

    @GET
    @Path("/initiatives/{initiativeId}/manual-move")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read a manual move",
            description = "Where an initiative was moved, why, when and by whom; 404 where it was not.")
    public ManualMoveView readManualMove(UUID initiativeId) {
        return moves.require(initiativeId).view();
    }

    @DELETE
    @Transactional
    @Audited("INITIATIVE_MOVE_WITHDRAWN")
    @Path("/initiatives/{initiativeId}/manual-move")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Withdraw a manual move",
            description = "The initiative has its computed place again. The audit trail keeps the move.")
    public void withdrawManualMove(UUID initiativeId) {
        cycle.requireOpen();
        var move = moves.require(initiativeId);
        preconditions.requireCurrent(move.view());
        moves.delete(move);
        moves.flush();
    }
}
