package dev.waymark.assessment.snapshot;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.assessment.crm.suggestion.AcceptedGains;
import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.assessment.pain.painpoint.PainPoints;
import dev.waymark.assessment.pain.ranking.PublishedRounds;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the assessment as one document.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
@RunOnVirtualThread
@OfCycle
class AssessmentSnapshotResource {

    private final Cycles cycles;
    private final Departments departments;
    private final PainPoints painPoints;
    private final PublishedRounds published;
    private final TakingBasics basics;
    private final AcceptedGains gains;
    private final Caller caller;
    private final Clock clock;

    AssessmentSnapshotResource(
            Cycles cycles,
            Departments departments,
            PainPoints painPoints,
            PublishedRounds published,
            TakingBasics basics,
            AcceptedGains gains,
            Caller caller,
            Clock clock) {
        this.cycles = cycles;
        this.departments = departments;
        this.painPoints = painPoints;
        this.published = published;
        this.basics = basics;
        this.gains = gains;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/assessment-snapshot")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the assessment of a cycle",
            description = "Cycle, departments and pain points with the organisational pain of the latest closed round,"
                    + " and the basics scores of journeys, as one document of bounded size.")
    public AssessmentSnapshot readAssessmentSnapshot(UUID cycleId) {
        var cycle = cycles.view(cycleId);
        var pains = painPoints.all(cycleId);
        return AssessmentSnapshot.of(
                cycle,
                departments.all(cycleId),
                pains,
                published.latestOutcome(cycleId),
                basics.of(cycleId, pains),
                caller.hasAny(PROGRAMME_LEAD, STEERING, AUDITOR) ? gains.of(cycleId) : List.of(),
                clock.instant());
    }
}
