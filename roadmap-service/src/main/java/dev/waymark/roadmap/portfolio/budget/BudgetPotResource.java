package dev.waymark.roadmap.portfolio.budget;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.problem.Violation;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the budget pots.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets", description = "The money and the people that roadmaps are planned with")
@RunOnVirtualThread
@Idempotent
@OfCycle
class BudgetPotResource {

    private final CurrentCycle cycle;
    private final BudgetPots pots;
    private final Preconditions preconditions;
    private final Deletion deletion;

    BudgetPotResource(CurrentCycle cycle, BudgetPots pots, Preconditions preconditions, Deletion deletion) {
        this.cycle = cycle;
        this.pots = pots;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("BUDGET_POT_CREATED")
    @Path("/cycles/{cycleId}/budget-pots")
    @OfAssessment
    @RolesAllowed({PROGRAMME_LEAD, STEERING})
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "WRONG_CURRENCY", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Create a budget pot",
            description = "Money per period for the initiatives of all or some departments and categories.")
    @APIResponseSchema(value = BudgetPotView.class, responseCode = "201", responseDescription = "The new pot")
    public RestResponse<BudgetPotView> createBudgetPot(UUID cycleId, DescribeBudgetPot description) {
        cycle.requireOpen();
        requireSound(description);
        var pot = new BudgetPot(cycleId, description);
        pots.persistAndFlush(pot);
        return Created.at("/v1/budget-pots/" + pot.id(), BudgetPotView.from(pot));
    }

    @GET
    @Path("/cycles/{cycleId}/budget-pots")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List budget pots", description = "The pots of a cycle, oldest first.")
    @Listed(
            members = {"departmentIds", "categories"},
            text = "name",
            sorts = {"name", "updatedAt"})
    public Page<BudgetPotView> listBudgetPots(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(pots.page(cycleId, page), BudgetPotView::from);
    }

    @GET
    @Path("/budget-pots/{budgetPotId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a budget pot", description = "One pot with the money of every period.")
    public BudgetPotView readBudgetPot(UUID budgetPotId) {
        return BudgetPotView.from(pots.require(budgetPotId));
    }

    @PATCH
    @Transactional
    @Audited("BUDGET_POT_CHANGED")
    @Path("/budget-pots/{budgetPotId}")
    @OfAssessment
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({PROGRAMME_LEAD, STEERING})
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "WRONG_CURRENCY", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Change a budget pot",
            description = "Changes name, purpose or money; lists are replaced whole. Roadmaps already solved keep the"
                    + " amounts they were solved with.")
    @RequestBodySchema(DescribeBudgetPot.class)
    public BudgetPotView changeBudgetPot(UUID budgetPotId, MergePatch patch) {
        cycle.requireOpen();
        var pot = pots.require(budgetPotId);
        preconditions.requireCurrent(BudgetPotView.from(pot));
        var description = patch.appliedTo(pot.description());
        requireSound(description);
        pot.describe(description);
        pots.flush();
        return BudgetPotView.from(pot);
    }

    @DELETE
    @Transactional
    @Audited("BUDGET_POT_DELETED")
    @Path("/budget-pots/{budgetPotId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING})
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(
            summary = "Delete a budget pot",
            description = "409 naming the portfolio entries that it pays. Roadmaps already solved keep the amounts they"
                    + " were solved with.")
    public void deleteBudgetPot(UUID budgetPotId) {
        cycle.requireOpen();
        deletion.delete(pots.pathParameter(), pots.require(budgetPotId), BudgetPotView::from);
    }

    private void requireSound(DescribeBudgetPot description) {
        var wrong = IntStream.range(0, description.amounts().size())
                .filter(i -> !description.amounts().get(i).amount().currency().equals(cycle.currency()))
                .mapToObj(i -> new Violation(
                        "/amounts/%d/amount/currency".formatted(i), "must be %s".formatted(cycle.currency())))
                .toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.withViolations(RoadmapProblem.WRONG_CURRENCY, wrong);
        }
        References.require(
                "department",
                "/departmentIds",
                description.departmentIds(),
                ids -> cycle.assessment().departmentIds().stream());
    }
}
