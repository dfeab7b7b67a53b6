package dev.waymark.assessment.access.standing;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of where the caller's roles count.
@Path("/access/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
class StandingResource {

    private final GrantsOfCaller grants;
    private final Caller caller;

    StandingResource(GrantsOfCaller grants, Caller caller) {
        this.grants = grants;
        this.caller = caller;
    }

    @GET
    @GrantNeeded(Extent.NONE)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, INTEGRATOR, ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "Read where the caller's roles count",
            description = "A role of the realm counts where a grant that holds now says so.")
    public StandingView readStanding() {
        return StandingView.of(caller.subject(), grants.held());
    }
}
