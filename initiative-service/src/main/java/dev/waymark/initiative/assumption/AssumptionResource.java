package dev.waymark.initiative.assumption;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// HTTP resource of the assumptions.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assumptions", description = "What the figures of prices rest on")
@RunOnVirtualThread
@Idempotent
@OfCycle
class AssumptionResource {

    private final CurrentCycle cycle;
    private final Assumptions assumptions;
    private final Deletion deletion;

    AssumptionResource(CurrentCycle cycle, Assumptions assumptions, Deletion deletion) {
        this.cycle = cycle;
        this.assumptions = assumptions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("ASSUMPTION_RECORDED")
    @Path("/cycles/{cycleId}/assumptions")
    @OfAssessment
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Record an assumption",
            description =
                    "Something that figures of prices rest on, with its source and date. It never changes; a better"
                            + " one is recorded as a new assumption.")
    @APIResponseSchema(value = AssumptionView.class, responseCode = "201", responseDescription = "The new assumption")
    public RestResponse<AssumptionView> recordAssumption(UUID cycleId, RecordAssumption request) {
        cycle.requireOpen();
        requireAccepted(request.suggestionId());
        var assumption = new Assumption(cycleId, request);
        assumptions.persistAndFlush(assumption);
        return Created.at(
                "/v1/assumptions/" + assumption.id(), AssumptionView.from(assumption, assumptions.freshness()));
    }

    @GET
    @Path("/cycles/{cycleId}/assumptions")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "List assumptions",
            description = "The assumptions of a cycle, oldest first; stale ones say so.")
    @Listed(
            text = {"statement", "source"},
            sorts = "observedOn")
    public Page<AssumptionView> listAssumptions(UUID cycleId, @Valid @BeanParam PageRequest page) {
        var freshness = assumptions.freshness();
        return Page.of(assumptions.page(cycleId, page), assumption -> AssumptionView.from(assumption, freshness));
    }

    @GET
    @Path("/assumptions/{assumptionId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "Read an assumption", description = "One assumption, and whether it is stale.")
    public AssumptionView readAssumption(UUID assumptionId) {
        return AssumptionView.from(assumptions.require(assumptionId), assumptions.freshness());
    }

    @DELETE
    @Transactional
    @Audited("ASSUMPTION_DELETED")
    @Path("/assumptions/{assumptionId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(summary = "Delete an assumption", description = "409 naming the prices that rest on it.")
    public void deleteAssumption(UUID assumptionId) {
        cycle.requireOpen();
        deletion.delete(
                assumptions.pathParameter(),
                assumptions.require(assumptionId),
                assumption -> AssumptionView.from(assumption, assumptions.freshness()));
    }

    private void requireAccepted(@Nullable UUID suggestionId) {
        if (suggestionId != null && !cycle.assessment().hasAccepted(suggestionId)) {
            throw ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    List.of(new Violation(
                            "/suggestionId", "%s is no accepted gain of this cycle".formatted(suggestionId))));
        }
    }
}
