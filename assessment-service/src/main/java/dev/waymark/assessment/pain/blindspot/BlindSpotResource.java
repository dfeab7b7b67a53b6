package dev.waymark.assessment.pain.blindspot;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.crm.evidence.CustomerPains;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.assessment.pain.blindspot.BlindSpots.OrganisationalRank;
import dev.waymark.assessment.pain.published.OrganisationalPainView;
import dev.waymark.assessment.pain.ranking.PublishedRounds;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the blind spots.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@OfCycle
class BlindSpotResource {

    private final PublishedRounds published;
    private final CustomerPains customers;
    private final Methods methods;

    BlindSpotResource(PublishedRounds published, CustomerPains customers, Methods methods) {
        this.published = published;
        this.customers = customers;
        this.methods = methods;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/blind-spots")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(BlindSpotsPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Refuses("NO_CLOSED_ROUND")
    @Operation(
            summary = "Read a cycle's blind spots",
            description = "The customers' order of the pain points beside that of the latest closed round; 409 while no"
                    + " round is closed. No pain point is listed while the ballots of that round are too few to show.")
    public BlindSpotsView readBlindSpots(UUID cycleId) {
        var outcome = published
                .latestOutcome(cycleId)
                .orElseThrow(() -> new ProblemException(
                        AssessmentProblem.NO_CLOSED_ROUND,
                        "There is no closed ranking round to compare with. Maybe close one first."));
        var rule = outcome.settings().ruleForPriorities();
        return BlindSpotsView.from(
                cycleId,
                outcome.rankingRoundId(),
                rule,
                BlindSpots.of(
                        ranks(outcome, rule),
                        customers.of(cycleId),
                        methods.of(cycleId).blindSpotRanksApart()));
    }

    private static List<OrganisationalRank> ranks(OrganisationalPainView outcome, RankingRule rule) {
        return outcome.painPoints().stream()
                .map(pain -> new OrganisationalRank(
                        pain.painPointId(), pain.title(), pain.by(rule).rank()))
                .toList();
    }
}
