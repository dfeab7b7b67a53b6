package dev.waymark.assessment.loop.method;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the method settings of a cycle.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
@RunOnVirtualThread
@OfCycle
class MethodSettingsResource {

    private final Methods methods;
    private final Preconditions preconditions;

    MethodSettingsResource(Methods methods, Preconditions preconditions) {
        this.methods = methods;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/cycles/{cycleId}/method-settings")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the method's settings",
            description =
                    "The thresholds and rules by which this cycle is judged; the defaults until others are" + " set.")
    public MethodSettingsView readMethodSettings(UUID cycleId) {
        return methods.view(cycleId);
    }

    @PUT
    @Transactional
    @Audited("METHOD_SETTINGS_SET")
    @Path("/cycles/{cycleId}/method-settings")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Set the method's settings",
            description = "Replaces all settings of the cycle: read them, change some, send all. Later results use the"
                    + " new settings and include them; the result of a closed round does not change. A successor cycle"
                    + " starts with a copy.")
    public RestResponse<MethodSettingsView> setMethodSettings(UUID cycleId, MethodSettings wanted) {
        return methods.set(cycleId, wanted, preconditions);
    }
}
