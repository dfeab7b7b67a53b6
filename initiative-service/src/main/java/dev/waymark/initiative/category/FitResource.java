package dev.waymark.initiative.category;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.climate.Climates;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the fit of initiatives to the climate.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
@RunOnVirtualThread
@OfCycle
class FitResource {

    private final Initiatives initiatives;
    private final Prices prices;
    private final Climates climates;
    private final CategoryDecisions decisions;
    private final Categorising categorising;

    FitResource(
            Initiatives initiatives,
            Prices prices,
            Climates climates,
            CategoryDecisions decisions,
            Categorising categorising) {
        this.initiatives = initiatives;
        this.prices = prices;
        this.climates = climates;
        this.decisions = decisions;
        this.categorising = categorising;
    }

    @GET
    @OneMoment
    @Path("/initiatives/{initiativeId}/fit")
    @OfAssessment
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Refuses({"NOT_PRICED", "NOT_CATEGORISED"})
    @Operation(
            summary = "Read the fit",
            description = "How well an initiative of its category and risk fits the climate in force, with every"
                    + " intermediate. A WOW initiative counts less where the basics come first. 409 where there is no"
                    + " price, or no category decided or suggested.")
    public FitView readFit(UUID initiativeId) {
        var priced = prices.requirePriced(initiativeId);
        var initiative = initiatives.view(initiativeId);
        var climate = climates.of(initiative.cycleId());
        var decided = decisions
                .findByIdOptional(initiativeId)
                .map(CategoryDecision::category)
                .orElse(null);
        var outcome = categorising.outcome(initiative, priced, decided, climates.appetite(climate));
        var fit = outcome.fit();
        if (fit == null) {
            throw new ProblemException(
                    InitiativeProblem.NOT_CATEGORISED,
                    "No fact speaks for any category of initiative %s. Maybe decide on one.".formatted(initiativeId));
        }
        return FitView.from(initiativeId, fit, decided != null, climate.state());
    }
}
