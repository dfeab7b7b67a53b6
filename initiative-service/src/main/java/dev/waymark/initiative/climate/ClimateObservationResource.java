package dev.waymark.initiative.climate;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the observations that the climate is computed from.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Climate", description = "The economic climate and the appetite for risk")
@RunOnVirtualThread
@Idempotent
@OfCycle
class ClimateObservationResource {

    private final CurrentCycle cycle;
    private final ClimateObservations observations;
    private final Climates climates;
    private final Clock clock;

    ClimateObservationResource(CurrentCycle cycle, ClimateObservations observations, Climates climates, Clock clock) {
        this.cycle = cycle;
        this.observations = observations;
        this.climates = climates;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Audited("CLIMATE_OBSERVED")
    @Path("/cycles/{cycleId}/climate-observations")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONTRADICTION"})
    @Operation(
            summary = "Observe the climate",
            description = "Records the value of an indicator for a day. A later record for the same indicator and day"
                    + " is its next vintage and counts instead. What the climate was named before stays as it was:"
                    + " hysteresis goes on from there.")
    @APIResponseSchema(
            value = ClimateObservationView.class,
            responseCode = "201",
            responseDescription = "The observation")
    public RestResponse<ClimateObservationView> observeClimate(UUID cycleId, ObserveClimate request) {
        cycle.requireOpen();
        requireSense(request);
        var observation = climates.record(cycleId, request, clock.instant());
        return Created.at(
                "/v1/cycles/%s/climate-observations".formatted(cycleId), ClimateObservationView.from(observation));
    }

    @GET
    @Path("/cycles/{cycleId}/climate-observations")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "List climate observations", description = "What was observed, oldest record first.")
    @Listed(filters = "indicator", text = "source", sorts = "observedOn")
    public Page<ClimateObservationView> listClimateObservations(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(observations.page(cycleId, page), ClimateObservationView::from);
    }

    private static void requireSense(ObserveClimate request) {
        var indicator = request.indicator();
        if (!indicator.admits(request.value())) {
            throw ProblemException.withViolations(
                    InitiativeProblem.CONTRADICTION,
                    List.of(new Violation(
                            "/value",
                            "is %s, but %s lies between %s and %s. Maybe an order intake was given in percent"
                                    .formatted(request.value(), indicator, indicator.least(), indicator.greatest()))));
        }
    }
}
