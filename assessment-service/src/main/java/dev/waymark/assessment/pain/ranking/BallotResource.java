package dev.waymark.assessment.pain.ranking;

import static dev.waymark.rest.identity.Roles.STAKEHOLDER;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
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

/// HTTP resource of the caller's own ballot. No operation shows another person's.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking")
@RunOnVirtualThread
@OfCycle
class BallotResource {

    private final CastingBallot castingBallot;

    BallotResource(CastingBallot castingBallot) {
        this.castingBallot = castingBallot;
    }

    @PUT
    @Transactional
    @Audited(value = "BALLOT_CAST", digests = false)
    @Path("/ranking-rounds/{rankingRoundId}/ballot")
    @RolesAllowed(STAKEHOLDER)
    @Refuses({"NOT_ENTITLED_TO_VOTE", "ROUND_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Cast or replace one's ballot",
            description = "Only for drivers and stakeholders of the cycle, while the round is open. The first write"
                    + " needs no If-Match.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = "The replaced ballot")
    @APIResponse(
            responseCode = "201",
            description = "The first ballot",
            content = @Content(schema = @Schema(implementation = BallotView.class)))
    public RestResponse<BallotView> castBallot(UUID rankingRoundId, SubmitBallot submitted) {
        return castingBallot.cast(rankingRoundId, submitted);
    }

    @GET
    @Path("/ranking-rounds/{rankingRoundId}/ballot")
    @RolesAllowed(STAKEHOLDER)
    @Operation(
            summary = "Read one's ballot",
            description =
                    "The caller's own ballot, also when the caller no longer ranks the pain; 404 before it is cast.")
    public BallotView readBallot(UUID rankingRoundId) {
        return castingBallot.own(rankingRoundId);
    }
}
