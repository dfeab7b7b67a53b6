package dev.waymark.initiative.whatif;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the fits in an assumed climate.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
@RunOnVirtualThread
@OfCycle
class ClimateWhatIfResource {

    private final ComparingFits comparing;

    ClimateWhatIfResource(ComparingFits comparing) {
        this.comparing = comparing;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/climate-what-if")
    @OfAssessment
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn({ClimateWhatIfPicture.class, CategoryMapPicture.class})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the fits in an assumed climate",
            description =
                    "What if the climate were another: category, multiplier and fit of all initiatives of the cycle"
                            + " in the assumed climate, their fit in the climate in force, both orders, and how many pairs change"
                            + " places. Nothing is stored. Archived initiatives are left out.")
    public ClimateWhatIfView readClimateWhatIf(UUID cycleId, @Valid @BeanParam AssumedClimate assumed) {
        return comparing.of(cycleId, assumed.climate);
    }
}
