package dev.waymark.roadmap.portfolio.candidate;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.problem.References;
import dev.waymark.roadmap.portfolio.budget.BudgetPots;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the portfolio entries.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio", description = "What could be kicked off if needed")
@RunOnVirtualThread
@OfCycle
class PortfolioEntryResource {

    private final CurrentCycle cycle;
    private final PortfolioEntries entries;
    private final BudgetPots pots;
    private final Preconditions preconditions;

    PortfolioEntryResource(CurrentCycle cycle, PortfolioEntries entries, BudgetPots pots, Preconditions preconditions) {
        this.cycle = cycle;
        this.entries = entries;
        this.pots = pots;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited("PORTFOLIO_ENTERED")
    @Path("/initiatives/{initiativeId}/portfolio-entry")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @BodyLimit(bytes = 262_144)
    @Operation(
            summary = "Enter an initiative into the portfolio",
            description =
                    "Says which budget pot funds the initiative, what blocks it and whether it is under way. The first"
                            + " write needs no If-Match.")
    @APIResponseSchema(
            value = PortfolioEntryView.class,
            responseCode = "200",
            responseDescription = "The replaced entry")
    @APIResponse(
            responseCode = "201",
            description = "The first entry",
            content = @Content(schema = @Schema(implementation = PortfolioEntryView.class)))
    public RestResponse<PortfolioEntryView> enterPortfolio(UUID initiativeId, DescribePortfolioEntry description) {
        cycle.requireOpen();
        References.require(
                "budget pot", "/budgetPotId", List.of(description.budgetPotId()), ids -> pots.known(cycle.id(), ids));
        return preconditions
                .put(
                        entries.findByIdOptional(initiativeId),
                        PortfolioEntry::view,
                        PortfolioEntry::asRequest,
                        description)
                .replace(entry -> entry.describe(description))
                .orCreate(
                        "/v1/initiatives/%s/portfolio-entry".formatted(initiativeId),
                        () -> new PortfolioEntry(cycle.id(), initiativeId, description));
    }

    @GET
    @Path("/initiatives/{initiativeId}/portfolio-entry")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a portfolio entry", description = "An initiative's place in the portfolio.")
    public PortfolioEntryView readPortfolioEntry(UUID initiativeId) {
        return entries.require(initiativeId).view();
    }

    @DELETE
    @Transactional
    @Audited("PORTFOLIO_LEFT")
    @Path("/initiatives/{initiativeId}/portfolio-entry")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Take an initiative out of the portfolio",
            description = "It is in no coming plan. Roadmaps already solved stay as they are.")
    public void leavePortfolio(UUID initiativeId) {
        cycle.requireOpen();
        var entry = entries.require(initiativeId);
        preconditions.requireCurrent(entry.view());
        entries.delete(entry);
        entries.flush();
    }
}
