package dev.waymark.assessment.access.effective.simulation;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;

import dev.waymark.assessment.access.effective.AskingRealm;
import dev.waymark.assessment.access.effective.RealmAccount;
import dev.waymark.assessment.access.effective.RealmAnswer;
import dev.waymark.assessment.access.grant.KnownGrants;
import dev.waymark.rest.audit.ChangesNothing;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of simulated changes of access.
@Path("/access/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@GrantNeeded(Extent.ANY)
class SimulationResource {

    private final SimulatingAccess simulating;
    private final AskingRealm realm;
    private final KnownGrants known;

    SimulationResource(SimulatingAccess simulating, AskingRealm realm, KnownGrants known) {
        this.simulating = simulating;
        this.realm = realm;
        this.known = known;
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @ChangesNothing("calculates what would be")
    @RolesAllowed(ACCESS_ADMIN)
    @Operation(
            summary = "Simulate changes of a person's access",
            description =
                    "What the person would gain and lose if the changes were made and approved, place by place, and whether you"
                            + " could make each. Changes nothing and stores nothing. A change that you could not make is told as such"
                            + " and not counted.")
    @APIResponseSchema(
            value = AccessSimulationView.class,
            responseCode = "200",
            responseDescription = "What would be gained and lost")
    public RestResponse<AccessSimulationView> simulateAccess(SimulateAccess simulation) {
        var account = known.mayKnow(simulation.subject())
                ? realm.of(simulation.subject())
                : RealmAccount.unknown(RealmAnswer.NOT_SHOWN);
        return simulating.simulate(simulation, account);
    }
}
