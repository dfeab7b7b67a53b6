package dev.waymark.assessment.asis.quality;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
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

/// HTTP resource of the quality scores of a touchpoint.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation")
@RunOnVirtualThread
@OfCycle
class QualityScoresResource {

    private final QualityScorings scores;
    private final Preconditions preconditions;

    QualityScoresResource(QualityScorings scores, Preconditions preconditions) {
        this.scores = scores;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited("QUALITY_SCORED")
    @Path("/touchpoints/{touchpointId}/quality-scores")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Score the quality of a touchpoint",
            description = "Answers with the five gaps between the scores; the largest of gaps 1 to 4 names who answers"
                    + " for it. The first write needs no If-Match.")
    @APIResponseSchema(value = QualityScoresView.class, responseCode = "200", responseDescription = "The new scores")
    @APIResponse(
            responseCode = "201",
            description = "The first scores",
            content = @Content(schema = @Schema(implementation = QualityScoresView.class)))
    public RestResponse<QualityScoresView> scoreQuality(UUID touchpointId, ScoreQuality request) {
        return preconditions
                .put(scores.findByIdOptional(touchpointId), QualityScoring::view, QualityScoring::asRequest, request)
                .replace(stored -> stored.score(request))
                .orCreate(
                        "/v1/touchpoints/%s/quality-scores".formatted(touchpointId),
                        () -> new QualityScoring(touchpointId, request));
    }

    @GET
    @Path("/touchpoints/{touchpointId}/quality-scores")
    @Produces({MediaType.APPLICATION_JSON, Format.PICTURE})
    @Drawn(QualityGapsPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the quality gaps of a touchpoint",
            description = "The scores and the gaps between them; 404 before the touchpoint is scored.")
    public QualityScoresView readQualityScores(UUID touchpointId) {
        return scores.require(touchpointId).view();
    }

    @DELETE
    @Transactional
    @Audited("QUALITY_SCORES_DELETED")
    @Path("/touchpoints/{touchpointId}/quality-scores")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Delete the quality scores of a touchpoint",
            description = "It is as if it had never been scored.")
    public void deleteQualityScores(UUID touchpointId) {
        var stored = scores.require(touchpointId);
        preconditions.requireCurrent(stored.view());
        scores.delete(stored);
        scores.flush();
    }
}
