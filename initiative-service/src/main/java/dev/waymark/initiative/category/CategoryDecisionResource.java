package dev.waymark.initiative.category;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.identity.Caller;
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

/// HTTP resource of people's decisions on categories.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
@RunOnVirtualThread
@OfCycle
class CategoryDecisionResource {

    private final CurrentCycle cycle;
    private final Prices prices;
    private final CategoryDecisions decisions;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    CategoryDecisionResource(
            CurrentCycle cycle,
            Prices prices,
            CategoryDecisions decisions,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.cycle = cycle;
        this.prices = prices;
        this.decisions = decisions;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Audited("CATEGORY_DECIDED")
    @Path("/initiatives/{initiativeId}/category-decision")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "NOT_PRICED"})
    @Operation(
            summary = "Decide on the category",
            description = "A person decides on the category of a priced initiative and says why; the suggestion stays"
                    + " visible. 409 where there is no price. The first write needs no If-Match.")
    @APIResponseSchema(
            value = CategoryDecisionView.class,
            responseCode = "200",
            responseDescription = "The new decision")
    @APIResponse(
            responseCode = "201",
            description = "The first decision",
            content = @Content(schema = @Schema(implementation = CategoryDecisionView.class)))
    public RestResponse<CategoryDecisionView> decideCategory(UUID initiativeId, DecideCategory request) {
        cycle.requireOpen();
        prices.requirePriced(initiativeId);
        return preconditions
                .put(
                        decisions.findByIdOptional(initiativeId),
                        CategoryDecision::view,
                        CategoryDecision::asRequest,
                        request)
                .replace(decision -> decision.decide(request, caller.username(), clock.instant()))
                .orCreate(
                        "/v1/initiatives/%s/category-decision".formatted(initiativeId),
                        () -> new CategoryDecision(initiativeId, request, caller.username(), clock.instant()));
    }

    @GET
    @Path("/initiatives/{initiativeId}/category-decision")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the decision on the category",
            description = "What a person decided and why; 404 where the suggestion applies.")
    public CategoryDecisionView readCategoryDecision(UUID initiativeId) {
        return decisions.require(initiativeId).view();
    }
}
