package dev.waymark.assessment.crm.minedpath;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.journey.JourneyView;
import dev.waymark.assessment.asis.journey.Journeys;
import dev.waymark.assessment.asis.journey.MinedJourney;
import dev.waymark.assessment.asis.journey.TransitionShare;
import dev.waymark.assessment.crm.mining.JourneyMinings;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
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

/// HTTP resource of mined paths and of their adoption as journeys.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@RunOnVirtualThread
@Idempotent
@OfCycle
class MinedPathResource {

    private final JourneyMinings minings;
    private final MinedTransitions transitions;
    private final MinedPaths paths;
    private final Journeys journeys;

    MinedPathResource(JourneyMinings minings, MinedTransitions transitions, MinedPaths paths, Journeys journeys) {
        this.minings = minings;
        this.transitions = transitions;
        this.paths = paths;
        this.journeys = journeys;
    }

    @GET
    @Path("/journey-minings/{miningId}/transitions")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List mined transitions",
            description =
                    "How often one touchpoint followed another, with P(i→j) = n_ij / Σ_j n_ij; most frequent first.")
    @Listed
    public Page<TransitionShare> listMinedTransitions(UUID miningId, @Valid @BeanParam PageRequest page) {
        return Page.of(transitions.page(miningId, page), MinedTransition::view);
    }

    @GET
    @Path("/journey-minings/{miningId}/paths")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List mined paths",
            description = "The distinct paths that customers took, most travelled first, as many as the mining keeps.")
    @Listed(
            filters = "main",
            members = "touchpointIds",
            sorts = {"rank", "journeys"})
    public Page<MinedPathView> listMinedPaths(UUID miningId, @Valid @BeanParam PageRequest page) {
        var journeys = minings.view(miningId).journeys();
        return Page.of(paths.page(miningId, page), path -> path.view(journeys));
    }

    @GET
    @OneMoment
    @Path("/journey-minings/{miningId}/journey-map")
    @Produces({MediaType.APPLICATION_JSON, Format.PICTURE})
    @Drawn(JourneyMapPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read the journey map",
            description = "The most frequent transitions of a mining as one graph, with those on main paths marked;"
                    + " empty before the mining has ended.")
    public JourneyMap readJourneyMap(UUID miningId) {
        return JourneyMap.of(
                minings.view(miningId).journeys(),
                transitions.count("miningId", miningId),
                transitions.mostFrequent(miningId, JourneyMap.MOST),
                paths.main(miningId));
    }

    @POST
    @Transactional
    @Audited("MINED_PATH_ADOPTED")
    @Path("/journey-minings/{miningId}/adoptions")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "TOO_MANY_JOURNEYS", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Adopt a mined path",
            description =
                    "Creates a journey of the cycle from a path of a mining. A main path gives a main journey. A path"
                            + " can be adopted only once, and a cycle has at most 100 journeys.")
    @APIResponseSchema(value = JourneyView.class, responseCode = "201", responseDescription = "The new journey")
    public RestResponse<JourneyView> adoptMinedPath(UUID miningId, AdoptPath request) {
        var mining = minings.view(miningId);
        var path = paths.require(miningId, "/pathId", request.pathId());
        var mined = new MinedJourney(request.name(), path.id(), path.touchpointIds(), path.journeys(), path.isMain());
        var journey = journeys.adopt(mining.cycleId(), mined);
        return Created.at("/v1/journeys/" + journey.id(), journey);
    }
}
