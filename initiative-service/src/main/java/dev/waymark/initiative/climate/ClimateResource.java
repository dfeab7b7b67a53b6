package dev.waymark.initiative.climate;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the climate.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Climate")
@RunOnVirtualThread
@OfCycle
class ClimateResource {

    private final Climates climates;

    ClimateResource(Climates climates) {
        this.climates = climates;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/climate")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(ClimatePicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the climate",
            description = "The economic climate from the latest observations, or as the committee judged it, the"
                    + " appetite for risk, and how the climate was before.")
    public ClimateView readClimate(UUID cycleId) {
        var climate = climates.of(cycleId);
        return ClimateView.from(cycleId, climate, climates.appetite(climate));
    }
}
