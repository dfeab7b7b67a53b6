package dev.waymark.initiative.carryover;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.carryover.InitiativeHistoryView.PastInitiativeView;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.initiative.PastInitiative;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.audit.ShownSecret;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of what initiatives were in earlier cycles.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@RunOnVirtualThread
@OfCycle
class InitiativeHistoryResource {

    private final Initiatives initiatives;
    private final Caller caller;
    private final ShownSecret secret;

    InitiativeHistoryResource(Initiatives initiatives, Caller caller, ShownSecret secret) {
        this.initiatives = initiatives;
        this.caller = caller;
        this.secret = secret;
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICE_READ")
    @Path("/initiatives/{initiativeId}/history")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the history of an initiative",
            description = "What the initiative was in the cycles that it was carried over from: code, title, category,"
                    + " expected cost and gain, each time when it was carried over. Amounts of a confidential price are"
                    + " left out for viewers and stakeholders; who reads them is recorded.")
    public InitiativeHistoryView readInitiativeHistory(UUID initiativeId) {
        return new InitiativeHistoryView(
                initiativeId,
                initiatives.history(initiativeId).stream()
                        .map(past -> PastInitiativeView.of(past, isHidden(past)))
                        .toList());
    }

    private boolean isHidden(PastInitiative past) {
        if (!past.confidential()) {
            return false;
        }
        if (caller.hasAny(PROGRAMME_LEAD, STEERING, AUDITOR)) {
            secret.markShown();
            return false;
        }
        return true;
    }
}
