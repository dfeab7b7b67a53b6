package dev.waymark.initiative.strategy;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the goals.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals", description = "What the company wants to reach, on three levels")
@RunOnVirtualThread
@Idempotent
@OfCycle
class GoalResource {

    private final CurrentCycle cycle;
    private final Goals goals;
    private final ServedGoals served;
    private final Preconditions preconditions;
    private final Deletion deletion;

    GoalResource(CurrentCycle cycle, Goals goals, ServedGoals served, Preconditions preconditions, Deletion deletion) {
        this.cycle = cycle;
        this.goals = goals;
        this.served = served;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("GOAL_CREATED")
    @Path("/cycles/{cycleId}/goals")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(summary = "Create a goal", description = "Something that the company wants to reach in this cycle.")
    @APIResponseSchema(value = GoalView.class, responseCode = "201", responseDescription = "The new goal")
    public RestResponse<GoalView> createGoal(UUID cycleId, DescribeGoal description) {
        cycle.requireOpen();
        var goal = new Goal(cycleId, description);
        goals.persistAndFlush(goal);
        return Created.at("/v1/goals/" + goal.id(), GoalView.from(goal, true));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/goals")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "List goals", description = "The goals of a cycle, oldest first, and which are uncovered.")
    @Listed(
            filters = {"level", "owner"},
            text = {"title", "description"},
            sorts = {"title", "weight", "updatedAt"})
    public Page<GoalView> listGoals(UUID cycleId, @Valid @BeanParam PageRequest page) {
        var rows = goals.page(cycleId, page);
        var uncovered = uncovered(cycleId, rows.items());
        return Page.of(rows, goal -> GoalView.from(goal, uncovered.names(goal.id())));
    }

    @GET
    @OneMoment
    @Path("/goals/{goalId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "Read a goal", description = "One goal, and whether any initiative serves it.")
    public GoalView readGoal(UUID goalId) {
        return view(goals.require(goalId));
    }

    @PATCH
    @Transactional
    @Audited("GOAL_CHANGED")
    @Path("/goals/{goalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Change a goal",
            description = "Changes the description of a goal. Another level or weight changes the alignment of"
                    + " the cycle's initiatives.")
    @RequestBodySchema(DescribeGoal.class)
    public GoalView changeGoal(UUID goalId, MergePatch patch) {
        cycle.requireOpen();
        var goal = goals.require(goalId);
        preconditions.requireCurrent(view(goal));
        goal.describe(patch.appliedTo(goal.description()));
        goals.flush();
        return view(goal);
    }

    @DELETE
    @Transactional
    @Audited("GOAL_DELETED")
    @Path("/goals/{goalId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(
            summary = "Delete a goal",
            description = "409 naming the initiatives that are aligned with it, an alignment of 0 included.")
    public void deleteGoal(UUID goalId) {
        cycle.requireOpen();
        deletion.delete(goals.pathParameter(), goals.require(goalId), this::view);
    }

    private GoalView view(Goal goal) {
        return GoalView.from(goal, uncovered(goal.cycleId(), List.of(goal)).names(goal.id()));
    }

    private UncoveredGoals uncovered(UUID cycleId, List<Goal> shown) {
        return UncoveredGoals.of(shown.stream().map(Goal::id).toList(), served.servedIn(cycleId));
    }
}
