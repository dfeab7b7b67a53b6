package dev.waymark.assessment.mining;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.journey.TransitionShare;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Door to what a mining found. Waiting for it is no transaction; each look at it is one.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@RunOnVirtualThread
class MinedJourneyResource {

    private final JourneyMinings minings;
    private final AwaitingMining awaiting;
    private final MinedTransitions transitions;
    private final MinedPaths paths;

    MinedJourneyResource(
            JourneyMinings minings, AwaitingMining awaiting, MinedTransitions transitions, MinedPaths paths) {
        this.minings = minings;
        this.awaiting = awaiting;
        this.transitions = transitions;
        this.paths = paths;
    }

    @GET
    @Path("/journey-minings/{miningId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read a mining",
            description = "How far it is, what it was made with and what it found. `Prefer: wait=N` waits up to N ≤ 30"
                    + " seconds for it to end.")
    public JourneyMiningView readJourneyMining(
            UUID miningId,
            @Parameter(description = "`wait=N` waits up to N ≤ 30 seconds for the mining to end")
                    @HeaderParam("Prefer")
                    @DefaultValue("")
                    String prefer) {
        return awaiting.await(miningId, prefer);
    }

    @GET
    @Path("/journey-minings/{miningId}/transitions")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List mined transitions",
            description =
                    "How often one touchpoint followed another, with P(i→j) = n_ij / Σ_j n_ij; most frequent first.")
    public Page<TransitionShare> listMinedTransitions(UUID miningId, @Valid @BeanParam PageRequest page) {
        minings.visible(miningId);
        return Page.of(transitions.page(miningId, page), page, MinedTransition::id, MinedTransition::view);
    }

    @GET
    @Path("/journey-minings/{miningId}/paths")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List mined paths",
            description = "The distinct paths that customers took, most travelled first, as many as the mining keeps.")
    public Page<MinedPathView> listMinedPaths(UUID miningId, @Valid @BeanParam PageRequest page) {
        var journeys = minings.visible(miningId).journeys();
        return Page.of(paths.page(miningId, page), page, MinedPath::id, path -> path.view(journeys));
    }
}
