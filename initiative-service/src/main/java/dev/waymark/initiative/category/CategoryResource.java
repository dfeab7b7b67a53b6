package dev.waymark.initiative.category;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the categories.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
@RunOnVirtualThread
@OfCycle
class CategoryResource {

    private final Initiatives initiatives;
    private final Prices prices;
    private final CategoryDecisions decisions;
    private final Categorising categorising;

    CategoryResource(Initiatives initiatives, Prices prices, CategoryDecisions decisions, Categorising categorising) {
        this.initiatives = initiatives;
        this.prices = prices;
        this.decisions = decisions;
        this.categorising = categorising;
    }

    @GET
    @OneMoment
    @Path("/initiatives/{initiativeId}/category")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Refuses("NOT_PRICED")
    @Operation(
            summary = "Read the category",
            description =
                    "What the facts speak for, with affinities, margin and reasons, and what a person decided. 409"
                            + " where there is no price.")
    public CategoryView readCategory(UUID initiativeId) {
        var priced = prices.requirePriced(initiativeId);
        var decision = decisions.findByIdOptional(initiativeId);
        return CategoryView.from(
                initiativeId,
                categorising.suggestion(initiatives.view(initiativeId), priced),
                decision.map(CategoryDecision::view).orElse(null));
    }
}
