package dev.waymark.initiative.climate;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.identity.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the steering committee's override of the climate.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Climate")
@RunOnVirtualThread
@OfCycle
class ClimateOverrideResource {

    private final CurrentCycle cycle;
    private final ClimateOverrides overrides;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;
    private final int days;

    ClimateOverrideResource(
            CurrentCycle cycle,
            ClimateOverrides overrides,
            Preconditions preconditions,
            Caller caller,
            Clock clock,
            ClimateConfig config) {
        this.cycle = cycle;
        this.overrides = overrides;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
        this.days = config.overrideDays();
    }

    @PUT
    @Transactional
    @Audited("CLIMATE_OVERRIDDEN")
    @Path("/cycles/{cycleId}/climate-override")
    @RolesAllowed(STEERING)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Override the climate",
            description =
                    "The committee sets the climate, with a reason and a last day; from the day after that the climate is"
                            + " again as the indicators say. What they say stays visible. The first write needs no"
                            + " If-Match.")
    @APIResponseSchema(
            value = ClimateOverrideView.class,
            responseCode = "200",
            responseDescription = "The new judgement")
    @APIResponse(
            responseCode = "201",
            description = "The first judgement",
            content = @Content(schema = @Schema(implementation = ClimateOverrideView.class)))
    public RestResponse<ClimateOverrideView> overrideClimate(UUID cycleId, OverrideClimate request) {
        cycle.requireOpen();
        return preconditions
                .put(overrides.findByIdOptional(cycleId), this::view, OverrideOfCycle::asRequest, request)
                .replace(override -> override.decide(request, caller.username(), clock.instant()))
                .orCreate(
                        "/v1/cycles/%s/climate-override".formatted(cycleId),
                        () -> new OverrideOfCycle(cycleId, request, caller.username(), clock.instant()));
    }

    @GET
    @Path("/cycles/{cycleId}/climate-override")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the climate override",
            description = "The committee's judgement, an expired one too; 404 where there is none.")
    public ClimateOverrideView readClimateOverride(UUID cycleId) {
        return view(overrides.require(cycleId));
    }

    @DELETE
    @Transactional
    @Audited("CLIMATE_OVERRIDE_WITHDRAWN")
    @Path("/cycles/{cycleId}/climate-override")
    @RolesAllowed(STEERING)
    @Refuses("CYCLE_CLOSED")
    @Operation(summary = "Withdraw the climate override", description = "The climate is again as the indicators say.")
    public void withdrawClimateOverride(UUID cycleId) {
        cycle.requireOpen();
        var override = overrides.require(cycleId);
        preconditions.requireCurrent(view(override));
        overrides.delete(override);
        overrides.flush();
    }

    private ClimateOverrideView view(OverrideOfCycle override) {
        return override.view(LocalDate.now(clock), days);
    }
}
