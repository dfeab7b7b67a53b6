package dev.waymark.assessment.asis.basics;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.journey.Journeys;
import dev.waymark.assessment.asis.touchpoint.TouchpointMenu;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the basics scores.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maturity")
@RunOnVirtualThread
@OfCycle
class BasicsScoreResource {

    private final TouchpointMenu menu;
    private final Journeys journeys;
    private final Basics basics;

    BasicsScoreResource(TouchpointMenu menu, Journeys journeys, Basics basics) {
        this.menu = menu;
        this.journeys = journeys;
        this.basics = basics;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/basics-scores")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List basics scores",
            description = "The share of basics that are met, weighted by volume, for each touchpoint of the menu.")
    @Listed
    public Page<TouchpointBasicsScore> listBasicsScores(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(
                menu.page(cycleId, page),
                touchpoint -> new TouchpointBasicsScore(
                        touchpoint.id(), touchpoint.name(), basics.score(cycleId, List.of(touchpoint))));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/basics-score")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the basics score of some touchpoints",
            description = "The score over the basics of all named touchpoints together, such as those of a journey.")
    public BasicsScore readBasicsScore(
            UUID cycleId,
            @Parameter(required = true, description = "The touchpoints, 1 to 100, each in a parameter of its own")
                    @QueryParam("touchpointId")
                    @Size(min = 1, max = 100)
                    Set<UUID> touchpointId) {
        return basics.score(
                cycleId,
                touchpointId.stream()
                        .flatMap(each -> menu.find(cycleId, each).stream())
                        .toList());
    }

    @GET
    @OneMoment
    @Path("/journeys/{journeyId}/basics-score")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the basics score of a journey",
            description = "The share of basics that are met over all touchpoints of the journey, weighted by volume.")
    public BasicsScore readJourneyBasicsScore(UUID journeyId) {
        var journey = journeys.view(journeyId);
        return basics.score(journey.cycleId(), menu.some(journey.cycleId(), journey.touchpointIds()));
    }
}
