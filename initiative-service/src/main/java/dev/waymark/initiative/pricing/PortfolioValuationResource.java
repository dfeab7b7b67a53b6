package dev.waymark.initiative.pricing;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.valuation.PortfolioValuation.Member;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the valuation of all initiatives together.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@RunOnVirtualThread
@OfCycle
class PortfolioValuationResource {

    private final CurrentCycle cycle;
    private final Prices prices;
    private final Valuations valuations;

    PortfolioValuationResource(CurrentCycle cycle, Prices prices, Valuations valuations) {
        this.cycle = cycle;
        this.prices = prices;
        this.valuations = valuations;
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICE_READ")
    @Path("/cycles/{cycleId}/initiatives-valuation")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Refuses("NOT_PRICED")
    @Operation(
            summary = "Read the valuation of all initiatives together",
            description = "What all priced initiatives of the cycle are worth together, by the draws of their own"
                    + " valuations, beside the sums of their bad and of their good cases. They are taken to be"
                    + " independent. 409 where no initiative has a price.")
    public PortfolioValuationView readInitiativesValuation(UUID cycleId, @Valid @BeanParam SimulationRequest request) {
        var members = prices.all(cycleId).values().stream()
                .map(priced -> new Member(priced.initiativeId(), priced.price()))
                .sorted(Comparator.comparing(Member::id))
                .toList();
        if (members.isEmpty()) {
            throw new ProblemException(
                    InitiativeProblem.NOT_PRICED, "No initiative of this cycle has a price. Maybe price one first.");
        }
        return PortfolioValuationView.of(cycleId, valuations.of(members, request.draws()), cycle.currency());
    }
}
