package dev.waymark.roadmap.steering;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.format.Written;
import dev.waymark.roadmap.sibling.initiative.OfInitiatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the steering paper.
@Path("/")
@Tag(name = "Steering paper", description = "What a steering committee needs to decide, on a few printed pages")
@RunOnVirtualThread
@OfCycle
class SteeringPaperResource {

    private final ReadingPaper reading;

    SteeringPaperResource(ReadingPaper reading) {
        this.reading = reading;
    }

    @GET
    @Path("/cycles/{cycleId}/steering-paper")
    @Produces({MediaType.APPLICATION_JSON, Format.PAGE})
    @Written(SteeringPaperPage.class)
    @OfAssessment
    @OfInitiatives
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the steering paper",
            description =
                    "What waits for a decision, the ten numbers that matter with their reasons, the pain, the index map,"
                            + " the roadmap with why and why not, and what changed since the last cycle; as JSON, or as one"
                            + " page to read and to print. It is made on each request, for its reader: what the reader may"
                            + " not see is not in it, and the paper says so.")
    public SteeringPaperView readSteeringPaper(UUID cycleId) {
        return reading.paper();
    }
}
