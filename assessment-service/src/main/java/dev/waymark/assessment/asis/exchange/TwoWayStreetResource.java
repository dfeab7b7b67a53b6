package dev.waymark.assessment.asis.exchange;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the two-way street.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation")
@RunOnVirtualThread
@OfCycle
class TwoWayStreetResource {

    private final Cycles cycles;
    private final Exchanges exchanges;
    private final Methods methods;
    private final Preconditions preconditions;

    TwoWayStreetResource(Cycles cycles, Exchanges exchanges, Methods methods, Preconditions preconditions) {
        this.cycles = cycles;
        this.exchanges = exchanges;
        this.methods = methods;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited("EXCHANGE_WEIGHED")
    @Path("/cycles/{cycleId}/exchange-values")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Weigh the exchange between company and customer",
            description = "What the exchange is worth to either side. The first write needs no If-Match.")
    @APIResponseSchema(value = ExchangeValuesView.class, responseCode = "200", responseDescription = "The new values")
    @APIResponse(
            responseCode = "201",
            description = "The first values",
            content = @Content(schema = @Schema(implementation = ExchangeValuesView.class)))
    public RestResponse<ExchangeValuesView> weighExchange(UUID cycleId, WeighExchange request) {
        return preconditions
                .put(exchanges.findByIdOptional(cycleId), ExchangeOfCycle::view, ExchangeOfCycle::asRequest, request)
                .replace(exchange -> exchange.weigh(request))
                .orCreate(
                        "/v1/cycles/%s/exchange-values".formatted(cycleId),
                        () -> new ExchangeOfCycle(cycleId, request));
    }

    @GET
    @Path("/cycles/{cycleId}/exchange-values")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the values of the exchange",
            description = "What the exchange is worth to either side; 404 before it is weighed.")
    public ExchangeValuesView readExchangeValues(UUID cycleId) {
        return exchanges.require(cycleId).view();
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/two-way-street")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the two-way street",
            description =
                    "Who gains from the exchange, judged together with the cycle before; 404 before it is weighed.")
    public TwoWayStreet readTwoWayStreet(UUID cycleId) {
        var predecessor = cycles.view(cycleId).predecessorId();
        var now = exchanges.require(cycleId).values();
        var before = Optional.ofNullable(predecessor)
                .flatMap(exchanges::findByIdOptional)
                .map(ExchangeOfCycle::values)
                .orElse(null);
        return TwoWayStreet.of(now, before, methods.of(cycleId).oneSidedAbove());
    }
}
