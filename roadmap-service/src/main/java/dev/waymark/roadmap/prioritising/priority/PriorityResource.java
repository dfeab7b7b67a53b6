package dev.waymark.roadmap.prioritising.priority;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.OfInitiatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// HTTP resource of the index map and the priorities. Both are computed on each request.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities", description = "Which initiatives come first, and why")
@RunOnVirtualThread
@OfCycle
class PriorityResource {

    private final CurrentCycle cycle;
    private final ScoringInitiatives scoring;
    private final PriorityConfig config;

    PriorityResource(CurrentCycle cycle, ScoringInitiatives scoring, PriorityConfig config) {
        this.cycle = cycle;
        this.scoring = scoring;
        this.config = config;
    }

    @GET
    @Path("/cycles/{cycleId}/index-map")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(IndexMapPicture.class)
    @OfAssessment
    @OfInitiatives
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the index map",
            description =
                    "IT index over business index of all initiatives, with quadrants, Pareto layers and how far the"
                            + " sides agree. An initiative whose price the caller may not see can lack an index.")
    public IndexMapView readIndexMap(UUID cycleId) {
        return IndexMapView.of(cycleId, cycle.currency(), scoring.all(), config.quadrantThreshold());
    }

    @GET
    @Path("/cycles/{cycleId}/priorities")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @OfAssessment
    @OfInitiatives
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the priorities",
            description =
                    "All initiatives in the order of their priority, each with its whole derivation. One whose price"
                            + " the caller may not see can be without a rank. The answer is bounded by the initiatives of"
                            + " a cycle.")
    public PrioritiesView readPriorities(
            UUID cycleId,
            @Parameter(
                            description =
                                    "Whether to test the order against random weights, which takes longer; absent ="
                                            + " false",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("robustness")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    @Nullable
                    String robustness) {
        return ShowingPriorities.of(cycleId, scoring.basis(), config, Boolean.parseBoolean(robustness));
    }
}
