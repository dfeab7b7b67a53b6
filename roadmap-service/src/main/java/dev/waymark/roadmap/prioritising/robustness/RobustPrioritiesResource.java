package dev.waymark.roadmap.prioritising.robustness;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.roadmap.prioritising.priority.PriorityConfig;
import dev.waymark.roadmap.prioritising.priority.ScoringInitiatives;
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

/// HTTP resource of the robustness of the priorities. It names raters, so only those see it who may read their sheets.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities")
@RunOnVirtualThread
@OfCycle
class RobustPrioritiesResource {

    private final ScoringInitiatives scoring;
    private final PriorityConfig config;

    RobustPrioritiesResource(ScoringInitiatives scoring, PriorityConfig config) {
        this.scoring = scoring;
        this.config = config;
    }

    @GET
    @Path("/cycles/{cycleId}/priority-robustness")
    @Produces({MediaType.APPLICATION_JSON, Format.PICTURE})
    @Drawn(RankAcceptabilityPicture.class)
    @OfAssessment
    @OfInitiatives
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read how robust the priorities are",
            description =
                    "How often each initiative takes each rank under random weights, how far each weight may move before"
                            + " the order of the first ranks changes, what they would be without each rater, and the"
                            + " smallest rise of one rating that brings an initiative among them.")
    public RobustPrioritiesView readPriorityRobustness(UUID cycleId) {
        return RobustPriorities.of(cycleId, scoring.basis(), config);
    }
}
