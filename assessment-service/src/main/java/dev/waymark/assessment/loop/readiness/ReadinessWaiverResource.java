package dev.waymark.assessment.loop.readiness;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.ASSESSABLE;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.AssessmentProblem;
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

/// HTTP resource of the waiver of the steering committee.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
@RunOnVirtualThread
@OfCycle
class ReadinessWaiverResource {

    private final ReadinessSheets sheets;
    private final ReadinessWaivers waivers;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    ReadinessWaiverResource(
            ReadinessSheets sheets, ReadinessWaivers waivers, Preconditions preconditions, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.waivers = waivers;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Audited("READINESS_WAIVED")
    @Path("/cycles/{cycleId}/readiness-waiver")
    @OfCycle(ASSESSABLE)
    @RolesAllowed(STEERING)
    @Refuses({"CYCLE_CLOSED", "ASSESSING_ENDED", "NOTHING_TO_WAIVE"})
    @Operation(
            summary = "Waive readiness",
            description = "The committee goes on although readiness is too low, and says why. Only where it is too low,"
                    + " and until ASSESSING has ended. The first write needs no If-Match.")
    @APIResponseSchema(value = ReadinessWaiverView.class, responseCode = "200", responseDescription = "The new waiver")
    @APIResponse(
            responseCode = "201",
            description = "The first waiver",
            content = @Content(schema = @Schema(implementation = ReadinessWaiverView.class)))
    public RestResponse<ReadinessWaiverView> waiveReadiness(UUID cycleId, WaiveReadiness request) {
        requireTooLow(cycleId);
        return preconditions
                .put(waivers.findByIdOptional(cycleId), ReadinessWaiver::view, ReadinessWaiver::asRequest, request)
                .replace(waiver -> waiver.waive(request, caller.username(), clock.instant()))
                .orCreate(
                        "/v1/cycles/%s/readiness-waiver".formatted(cycleId),
                        () -> new ReadinessWaiver(cycleId, request, caller.username(), clock.instant()));
    }

    @GET
    @Path("/cycles/{cycleId}/readiness-waiver")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read the readiness waiver", description = "The committee's reason; 404 where there is none.")
    public ReadinessWaiverView readReadinessWaiver(UUID cycleId) {
        return waivers.findByIdOptional(cycleId)
                .map(ReadinessWaiver::view)
                .orElseThrow(() -> ProblemException.notFound("readiness waiver of cycle", cycleId));
    }

    private void requireTooLow(UUID cycleId) {
        var readiness = sheets.readiness(cycleId);
        if (!readiness.isTooLow()) {
            throw new ProblemException(
                    AssessmentProblem.NOTHING_TO_WAIVE,
                    "There is no readiness below %.0f to waive. %s"
                            .formatted(
                                    readiness.readyFrom(), readiness.reasons().getFirst()));
        }
    }
}
