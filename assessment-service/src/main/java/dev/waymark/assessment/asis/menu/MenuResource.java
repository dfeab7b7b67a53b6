package dev.waymark.assessment.asis.menu;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.touchpoint.Touchpoints;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.method.Methods;
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

/// HTTP resource of the findings on the touchpoint menu.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Touchpoints")
@RunOnVirtualThread
@OfCycle
class MenuResource {

    private final Touchpoints touchpoints;
    private final MeasuredTouchpoints measured;
    private final Methods methods;

    MenuResource(Touchpoints touchpoints, MeasuredTouchpoints measured, Methods methods) {
        this.touchpoints = touchpoints;
        this.measured = measured;
        this.methods = methods;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/menu-findings")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the menu's findings",
            description =
                    "Findings on the touchpoint menu, by four rules: no touchpoint has a certain moment of truth; a"
                            + " SIGNATURE touchpoint is digital and its department has none in the same lifecycle stage that is"
                            + " served by a person; a touchpoint of importance `importantFrom` or more has no measurement;"
                            + " nobody has rated the engagement of a touchpoint.")
    public MenuFindingsView readMenuFindings(UUID cycleId) {
        var menu = touchpoints.menu(cycleId);
        return MenuFindingsView.from(
                cycleId,
                menu.size(),
                MenuFindings.of(menu, measured.of(cycleId), methods.of(cycleId).importantFrom()));
    }
}
