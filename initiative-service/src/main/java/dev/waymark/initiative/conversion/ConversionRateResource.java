package dev.waymark.initiative.conversion;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.InitiativeProblem;
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

/// HTTP resource of the conversion rates.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@RunOnVirtualThread
@Idempotent
@OfCycle
class ConversionRateResource {

    private final CurrentCycle cycle;
    private final ConversionRates rates;
    private final Deletion deletion;

    ConversionRateResource(CurrentCycle cycle, ConversionRates rates, Deletion deletion) {
        this.cycle = cycle;
        this.rates = rates;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("CONVERSION_RATE_RECORDED")
    @Path("/cycles/{cycleId}/conversion-rates")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "CONTRADICTION"})
    @Operation(
            summary = "Record a conversion rate",
            description = "What one unit of another currency is in the currency of the cycle, from a day on. Lines of"
                    + " prices may then state amounts in it. A price keeps the rate that held on the day on which it was"
                    + " set.")
    @APIResponseSchema(value = ConversionRateView.class, responseCode = "201", responseDescription = "The new rate")
    public RestResponse<ConversionRateView> recordConversionRate(UUID cycleId, RecordConversionRate request) {
        cycle.requireOpen();
        if (request.currency().equals(cycle.currency())) {
            throw ProblemException.withViolations(
                    InitiativeProblem.CONTRADICTION,
                    List.of(new Violation("/currency", "%s is the currency of the cycle".formatted(cycle.currency()))));
        }
        var rate = new ConversionRate(cycleId, request);
        rates.persistAndFlush(rate);
        return Created.at("/v1/conversion-rates/" + rate.id(), rate.view());
    }

    @GET
    @Path("/cycles/{cycleId}/conversion-rates")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "List conversion rates", description = "The conversion rates of a cycle, oldest record first.")
    @Listed(filters = "currency", text = "source", sorts = "validFrom")
    public Page<ConversionRateView> listConversionRates(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(rates.page(cycleId, page), ConversionRate::view);
    }

    @GET
    @Path("/conversion-rates/{conversionRateId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "Read a conversion rate", description = "One conversion rate with its day and source.")
    public ConversionRateView readConversionRate(UUID conversionRateId) {
        return rates.require(conversionRateId).view();
    }

    @DELETE
    @Transactional
    @Audited("CONVERSION_RATE_DELETED")
    @Path("/conversion-rates/{conversionRateId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Delete a conversion rate",
            description = "No price is set with it any more. Prices that were set with it keep it.")
    public void deleteConversionRate(UUID conversionRateId) {
        cycle.requireOpen();
        deletion.delete(rates.pathParameter(), rates.require(conversionRateId), ConversionRate::view);
    }
}
