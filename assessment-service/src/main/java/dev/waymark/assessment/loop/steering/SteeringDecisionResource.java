package dev.waymark.assessment.loop.steering;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.json.MergePatch;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the decisions of the steering committee.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steering", description = "What is asked of the steering committee, and whether it decides in time")
@RunOnVirtualThread
@Idempotent
@OfCycle
class SteeringDecisionResource {

    /// Day and outcome belong together, so an example with one of them alone would be refused.
    private static final String TAKEN = """
        {"takenOn": "2026-10-10", "outcome": "Granted: the new board leads by example from January on."}\
        """;

    private final SteeringDecisions decisions;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    SteeringDecisionResource(SteeringDecisions decisions, Preconditions preconditions, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Audited("STEERING_DECISION_ASKED")
    @Path("/cycles/{cycleId}/steering-decisions")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Ask the steering committee for a decision",
            description = "A waiver, an override, an approval or a sign-off; open until the committee has decided.")
    @APIResponseSchema(value = SteeringDecisionView.class, responseCode = "201", responseDescription = "What was asked")
    public RestResponse<SteeringDecisionView> askSteeringDecision(UUID cycleId, AskSteering request) {
        var decision = new SteeringDecision(cycleId, request, caller.username());
        decisions.persistAndFlush(decision);
        return Created.at("/v1/steering-decisions/" + decision.id(), decision.view());
    }

    @GET
    @Path("/cycles/{cycleId}/steering-decisions")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List the decisions asked of the steering committee",
            description = "Open ones and taken ones, oldest entry first.")
    @Listed(
            filters = "kind",
            text = {"title", "outcome"},
            sorts = {"title", "askedOn", "updatedAt"})
    public Page<SteeringDecisionView> listSteeringDecisions(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(decisions.page(cycleId, page), SteeringDecision::view);
    }

    @GET
    @Path("/steering-decisions/{steeringDecisionId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read a decision asked of the steering committee",
            description = "When it was asked, and when and what was decided.")
    public SteeringDecisionView readSteeringDecision(UUID steeringDecisionId) {
        return decisions.require(steeringDecisionId).view();
    }

    @PATCH
    @Transactional
    @Audited("STEERING_DECISION_RECORDED")
    @Path("/steering-decisions/{steeringDecisionId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(STEERING)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Record what the steering committee decided",
            description = "Says when the decision was taken and what was decided, or corrects that; null for both"
                    + " opens it again. Who recorded it and when is shown beside the day that they gave.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = TakeDecision.class),
                            examples = @ExampleObject(name = "taken", value = TAKEN)))
    public SteeringDecisionView recordSteeringDecision(UUID steeringDecisionId, MergePatch patch) {
        var decision = decisions.require(steeringDecisionId);
        preconditions.requireCurrent(decision.view());
        var request = patch.appliedTo(decision.taken());
        requireAskedBefore(decision, request);
        decision.take(request, caller.username(), clock.instant());
        decisions.flush();
        return decision.view();
    }

    private static void requireAskedBefore(SteeringDecision decision, TakeDecision request) {
        if (decision.wasAskedAfter(request.takenOn())) {
            throw ProblemException.invalid(List.of(new Violation(
                    "/takenOn",
                    "is %s, but the committee was asked on %s. Maybe the day is mistyped."
                            .formatted(request.takenOn(), decision.askedOn()))));
        }
    }
}
