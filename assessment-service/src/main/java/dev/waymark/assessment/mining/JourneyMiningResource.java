package dev.waymark.assessment.mining;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.cycle.Cycles;
import dev.waymark.assessment.journey.JourneyView;
import dev.waymark.assessment.journey.Journeys;
import dev.waymark.assessment.journey.MinedJourney;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Door to the minings of a cycle and to what becomes of them.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@RunOnVirtualThread
@Idempotent
class JourneyMiningResource {

    private final Cycles cycles;
    private final JourneyMinings minings;
    private final MinedPaths paths;
    private final Journeys journeys;

    JourneyMiningResource(Cycles cycles, JourneyMinings minings, MinedPaths paths, Journeys journeys) {
        this.cycles = cycles;
        this.minings = minings;
        this.paths = paths;
        this.journeys = journeys;
    }

    @GET
    @Path("/cycles/{cycleId}/journey-minings")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(summary = "List minings", description = "The minings of a cycle, oldest first.")
    public Page<JourneyMiningView> listJourneyMinings(UUID cycleId, @Valid @BeanParam PageRequest page) {
        cycles.visible(cycleId);
        return Page.of(minings.page(cycleId, page), page, JourneyMining::id, JourneyMining::view);
    }

    @POST
    @Transactional
    @Path("/journey-minings/{miningId}/adoptions")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "TOO_MANY_JOURNEYS", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Adopt a mined path",
            description =
                    "Makes a path of a mining a journey of the cycle; a main path becomes a main journey. A path can"
                            + " be adopted once.")
    @APIResponseSchema(value = JourneyView.class, responseCode = "201", responseDescription = "The new journey")
    public RestResponse<JourneyView> adoptMinedPath(UUID miningId, AdoptPath wish) {
        var mining = minings.visible(miningId);
        cycles.open(mining.cycleId());
        var path = paths.require(miningId, "/pathId", wish.pathId());
        var mined = new MinedJourney(wish.name(), path.id(), path.touchpointIds(), path.journeys(), path.isMain());
        var journey = journeys.adopt(mining.cycleId(), mined);
        return Created.at("/v1/journeys/" + journey.id(), journey);
    }
}
