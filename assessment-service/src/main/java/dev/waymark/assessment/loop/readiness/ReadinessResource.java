package dev.waymark.assessment.loop.readiness;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.ASSESSABLE;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the culture check: the caller's own answers, and their summary over all callers.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness", description = "Whether the company's culture is ready for a programme")
@RunOnVirtualThread
@OfCycle
class ReadinessResource {

    private final ReadinessSheets sheets;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    ReadinessResource(ReadinessSheets sheets, Preconditions preconditions, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Audited(value = "CULTURE_CHECK_ANSWERED", digests = false)
    @Path("/cycles/{cycleId}/readiness-sheet")
    @OfCycle(ASSESSABLE)
    @RolesAllowed({STAKEHOLDER, PROGRAMME_LEAD, STEERING})
    @Refuses({"CYCLE_CLOSED", "ASSESSING_ENDED"})
    @Operation(
            summary = "Answer the culture check",
            description = "Writes the caller's own answers, until ASSESSING has ended. The first write needs no"
                    + " If-Match.")
    @APIResponseSchema(value = ReadinessSheetView.class, responseCode = "200", responseDescription = "The new answers")
    @APIResponse(
            responseCode = "201",
            description = "The first answers",
            content = @Content(schema = @Schema(implementation = ReadinessSheetView.class)))
    public RestResponse<ReadinessSheetView> answerCultureCheck(UUID cycleId, CultureAnswers answers) {
        return preconditions
                .put(sheets.of(cycleId, caller.username()), ReadinessSheet::view, ReadinessSheet::answers, answers)
                .replace(sheet -> sheet.fill(answers, clock.instant()))
                .orCreate(
                        "/v1/cycles/%s/readiness-sheet".formatted(cycleId),
                        () -> new ReadinessSheet(cycleId, caller.username(), answers, clock.instant()));
    }

    @GET
    @Path("/cycles/{cycleId}/readiness-sheet")
    @RolesAllowed({STAKEHOLDER, PROGRAMME_LEAD, STEERING})
    @Operation(
            summary = "Read one's culture check",
            description = "The caller's own answers; 404 before they are given. No operation shows another person's.")
    public ReadinessSheetView readReadinessSheet(UUID cycleId) {
        return sheets.of(cycleId, caller.username())
                .map(ReadinessSheet::view)
                .orElseThrow(() -> ProblemException.notFound("culture check of yours in cycle", cycleId));
    }

    @GET
    @Path("/cycles/{cycleId}/readiness")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the readiness of a cycle",
            description = "What all answers add up to, once enough people have answered.")
    public CultureReadiness readReadiness(UUID cycleId) {
        return sheets.readiness(cycleId);
    }
}
