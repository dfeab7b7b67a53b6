package dev.waymark.initiative.pricing;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the valuations of initiatives.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@RunOnVirtualThread
@OfCycle
class ValuationResource {

    private final CurrentCycle cycle;
    private final SupportedPrices prices;
    private final Valuations valuations;

    ValuationResource(CurrentCycle cycle, SupportedPrices prices, Valuations valuations) {
        this.cycle = cycle;
        this.prices = prices;
        this.valuations = valuations;
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICE_READ")
    @Path("/initiatives/{initiativeId}/valuation")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK, Format.PICTURE})
    @Drawn({ValuationPicture.class, TornadoPicture.class, CashFlowPicture.class})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Refuses("NOT_PRICED")
    @Operation(
            summary = "Read the valuation",
            description =
                    "What a priced initiative is worth: distribution of the net present value by seeded simulation,"
                            + " expected and single-point value with their difference, ratios, payback and internal rates,"
                            + " every line's part, how far it moves the median, and what the costs may come to with the"
                            + " fat tail of a reference class. 409 where there is no price; a confidential price is not there for"
                            + " viewers and stakeholders, and who reads its valuation is recorded.")
    public ValuationView readValuation(UUID initiativeId, @Valid @BeanParam SimulationRequest request) {
        var known = prices.require(initiativeId);
        return new ValuationViews(known.initiative(), known.slices(), cycle.currency())
                .of(known.terms(), valuations.of(known.price(), request.draws()), known.support());
    }
}
