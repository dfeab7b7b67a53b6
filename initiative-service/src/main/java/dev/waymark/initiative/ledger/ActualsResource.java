package dev.waymark.initiative.ledger;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/// HTTP resource of what initiatives have really cost and brought. A closed cycle does not end it: its initiatives are
/// still carried out.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actuals", description = "What initiatives have really cost and brought")
@RunOnVirtualThread
@OfCycle
class ActualsResource {

    private final CurrentCycle cycle;
    private final Actuals actuals;
    private final Prices prices;
    private final Initiatives initiatives;
    private final Preconditions preconditions;

    ActualsResource(
            CurrentCycle cycle, Actuals actuals, Prices prices, Initiatives initiatives, Preconditions preconditions) {
        this.cycle = cycle;
        this.actuals = actuals;
        this.prices = prices;
        this.initiatives = initiatives;
        this.preconditions = preconditions;
    }

    @PUT
    @OfAssessment
    @Transactional
    @Audited("ACTUALS_RECORDED")
    @Path("/initiatives/{initiativeId}/actuals")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"NOT_PRICED", "CONTRADICTION"})
    @Operation(
            summary = "Record actuals",
            description = "What a priced initiative has really cost and brought so far, by type of line and period,"
                    + " whole. A gain of which nothing is recorded counts 0. Possible in a closed cycle, too: its"
                    + " initiatives are still carried out. The first write needs no If-Match.")
    @APIResponseSchema(value = ActualsView.class, responseCode = "200", responseDescription = "The new actuals")
    @APIResponse(
            responseCode = "201",
            description = "The first actuals",
            content = @Content(schema = @Schema(implementation = ActualsView.class)))
    public RestResponse<ActualsView> recordActuals(UUID initiativeId, RecordActuals request) {
        var exact = request.in(cycle.currency());
        prices.requirePriced(initiativeId);
        var recorded = new InitiativeActuals.Recorded(exact, departmentOf(initiativeId), cycle.currency());
        return preconditions
                .put(actuals.of(initiativeId), this::view, InitiativeActuals::asRequest, exact)
                .replace(stored -> stored.set(recorded))
                .orCreate(
                        "/v1/initiatives/%s/actuals".formatted(initiativeId),
                        () -> new InitiativeActuals(cycle.id(), initiativeId, recorded));
    }

    @GET
    @OneMoment
    @Path("/initiatives/{initiativeId}/actuals")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read actuals",
            description = "What an initiative has really cost and brought so far, against what was estimated for the"
                    + " same periods; 404 where nothing was recorded.")
    public ActualsView readActuals(UUID initiativeId) {
        return view(actuals.require(initiativeId));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/actuals")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List actuals",
            description = "What each initiative of the cycle has really cost and brought so far in all, where something"
                    + " was recorded, first record first.")
    @Listed(filters = "initiativeId", sorts = "updatedAt")
    public Page<ActualTotalsView> listActuals(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(actuals.page(cycleId, page), each -> ActualTotalsView.of(each, actuals.ratios(each)));
    }

    private ActualsView view(InitiativeActuals stored) {
        return ActualsView.of(stored, actuals.ratios(stored));
    }

    /// An initiative that names a department which the cycle has no more keeps it by its id.
    private String departmentOf(UUID initiativeId) {
        var departmentId = initiatives.view(initiativeId).departmentId();
        return cycle.assessment().departmentCode(departmentId).orElse(departmentId.toString());
    }
}
