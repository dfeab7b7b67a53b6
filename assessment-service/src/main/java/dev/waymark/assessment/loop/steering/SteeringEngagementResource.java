package dev.waymark.assessment.loop.steering;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.method.Methods;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the engagement of the steering committee.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steering")
@RunOnVirtualThread
@OfCycle
class SteeringEngagementResource {

    private final SteeringDecisions decisions;
    private final Methods methods;
    private final Clock clock;

    SteeringEngagementResource(SteeringDecisions decisions, Methods methods, Clock clock) {
        this.decisions = decisions;
        this.methods = methods;
        this.clock = clock;
    }

    @GET
    @Path("/cycles/{cycleId}/steering-engagement")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read the steering engagement of a cycle",
            description = "How many of the decisions asked of the committee were taken in time, of those that are due"
                    + " today (UTC).")
    public SteeringEngagement readSteeringEngagement(UUID cycleId) {
        return SteeringEngagement.of(
                decisions.all(cycleId),
                LocalDate.now(clock),
                methods.of(cycleId).decideWithinDays());
    }
}
