package dev.waymark.assessment.asis.expectation;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.problem.ProblemException;
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

/// HTTP resource of the assumed rates.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation")
@RunOnVirtualThread
@OfCycle
class TrendAssumptionResource {

    private final TrendAssumptions assumptions;
    private final Preconditions preconditions;

    TrendAssumptionResource(TrendAssumptions assumptions, Preconditions preconditions) {
        this.assumptions = assumptions;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited("TRENDS_ASSUMED")
    @Path("/cycles/{cycleId}/trend-assumption")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Assume trends",
            description =
                    "Rates that are used until enough is measured to fit them. The first write needs no If-Match.")
    @APIResponseSchema(value = TrendAssumptionView.class, responseCode = "200", responseDescription = "The new rates")
    @APIResponse(
            responseCode = "201",
            description = "The first rates",
            content = @Content(schema = @Schema(implementation = TrendAssumptionView.class)))
    public RestResponse<TrendAssumptionView> assumeTrends(UUID cycleId, AssumeTrends request) {
        return preconditions
                .put(assumptions.findByIdOptional(cycleId), TrendAssumption::view, TrendAssumption::asRequest, request)
                .replace(assumption -> assumption.assume(request))
                .orCreate(
                        "/v1/cycles/%s/trend-assumption".formatted(cycleId),
                        () -> new TrendAssumption(cycleId, request));
    }

    @GET
    @Path("/cycles/{cycleId}/trend-assumption")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read the assumed trends", description = "The assumed rates; 404 where none are assumed.")
    public TrendAssumptionView readTrendAssumption(UUID cycleId) {
        return assumptions
                .findByIdOptional(cycleId)
                .map(TrendAssumption::view)
                .orElseThrow(() -> ProblemException.notFound("trend assumption of cycle", cycleId));
    }
}
