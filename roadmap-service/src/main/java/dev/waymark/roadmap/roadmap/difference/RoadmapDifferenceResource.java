package dev.waymark.roadmap.roadmap.difference;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.roadmap.Roadmaps;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// HTTP resource of the differences between roadmaps.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps")
@RunOnVirtualThread
@OfCycle
class RoadmapDifferenceResource {

    private final CurrentCycle cycle;
    private final Roadmaps roadmaps;
    private final ReadingCycleDifference reading;

    RoadmapDifferenceResource(CurrentCycle cycle, Roadmaps roadmaps, ReadingCycleDifference reading) {
        this.cycle = cycle;
        this.roadmaps = roadmaps;
        this.reading = reading;
    }

    @GET
    @OfAssessment
    @AuditedRead(value = "CYCLE_DIFFERENCES_READ", always = true)
    @Path("/cycles/{cycleId}/differences")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Compare a cycle with the last one",
            description =
                    "Every pain point, priority and item of the roadmap in force that differs from the cycle from which"
                            + " this one was started, with reason codes: climate, weights, and each input that changed. Pain"
                            + " points are the same by their title, initiatives by their code, pots by their name. The inputs"
                            + " of confidential prices are among it, so who reads it is recorded.")
    public CycleDifferenceView readCycleDifferences(UUID cycleId) {
        return reading.read();
    }

    @GET
    @OneMoment
    @AuditedRead(value = "ROADMAP_DIFFERENCES_READ", always = true)
    @Path("/roadmaps/{roadmapId}/differences")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(RoadmapDifferencePicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Compare two roadmaps",
            description =
                    "What is different in the roadmap of the path from another one of the same cycle, by default from the"
                            + " one in force: every initiative that was added, removed or moved, what changed in between"
                            + " that bears on it, and how stable the roadmap stays. The inputs of confidential prices are"
                            + " among it, so who reads it is recorded. 404 where nothing is in force and no other is"
                            + " named.")
    public RoadmapDifferenceView readRoadmapDifferences(
            UUID roadmapId,
            @Parameter(description = "The earlier roadmap, of the same cycle; the one in force without it")
                    @QueryParam("from")
                    @Nullable
                    UUID from) {
        var later = roadmaps.known(cycle.id(), roadmapId);
        var earlier = from == null
                ? roadmaps.inForce(cycle.id())
                        .orElseThrow(() -> ProblemException.notFound("published roadmap of the cycle", cycle.id()))
                : roadmaps.known(cycle.id(), from);
        return RoadmapDifferenceView.between(earlier, later);
    }
}
