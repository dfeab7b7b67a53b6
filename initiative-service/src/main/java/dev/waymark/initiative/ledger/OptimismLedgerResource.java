package dev.waymark.initiative.ledger;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the optimism ledger. It names initiatives of all cycles.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actuals")
@RunOnVirtualThread
class OptimismLedgerResource {

    private final Actuals actuals;

    OptimismLedgerResource(Actuals actuals) {
        this.actuals = actuals;
    }

    @GET
    @OneMoment
    @Path("/optimism-ledger")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @GrantNeeded(Extent.EVERYTHING)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read the optimism ledger",
            description = "What was really paid or gained for each unit that was estimated, by department and type of"
                    + " line over all cycles: the median, with the initiatives that it comes from. From 5 initiatives on"
                    + " it is offered as an uplift, which a price takes with `uplift`.")
    public OptimismLedgerView readOptimismLedger() {
        return OptimismLedgerView.of(actuals.ledger());
    }
}
