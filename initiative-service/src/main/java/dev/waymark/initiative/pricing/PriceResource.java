package dev.waymark.initiative.pricing;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the prices.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices", description = "What initiatives cost, bring and are worth")
@RunOnVirtualThread
@OfCycle
class PriceResource {

    private final CurrentCycle cycle;
    private final Prices prices;
    private final PricingInitiative pricing;

    PriceResource(CurrentCycle cycle, Prices prices, PricingInitiative pricing) {
        this.cycle = cycle;
        this.prices = prices;
        this.pricing = pricing;
    }

    @PUT
    @Transactional
    @Audited("INITIATIVE_PRICED")
    @OfAssessment
    @Path("/initiatives/{initiativeId}/price")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE", "CONTRADICTION", "CONVERSION_RATE_MISSING"})
    @Operation(
            summary = "Price an initiative",
            description =
                    "Sets the whole price. Without a price an initiative can be neither categorised nor prioritised"
                            + " nor planned. 422 names what contradicts itself. The first write needs no If-Match.")
    @APIResponseSchema(value = PriceView.class, responseCode = "200", responseDescription = "The new price")
    @APIResponse(
            responseCode = "201",
            description = "The first price",
            content = @Content(schema = @Schema(implementation = PriceView.class)))
    public RestResponse<PriceView> priceInitiative(UUID initiativeId, PriceInitiative price) {
        cycle.requireOpen();
        return pricing.price(initiativeId, price);
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICE_READ")
    @Path("/initiatives/{initiativeId}/price")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read a price",
            description = "The price of an initiative. A confidential one is not there for viewers and stakeholders,"
                    + " and who reads it is recorded.")
    public PriceView readPrice(UUID initiativeId) {
        return PriceView.from(prices.requireVisible(initiativeId), cycle.currency());
    }
}
