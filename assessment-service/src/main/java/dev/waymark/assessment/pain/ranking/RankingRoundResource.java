package dev.waymark.assessment.pain.ranking;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.pain.published.OrganisationalPainPicture;
import dev.waymark.assessment.pain.published.OrganisationalPainView;
import dev.waymark.assessment.pain.published.RankIntervalsPicture;
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
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the ranking rounds.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking", description = "Sealed ballots and the organisational pain that they add up to")
@RunOnVirtualThread
@Idempotent
@OfCycle
class RankingRoundResource {

    private final RankingRounds rounds;
    private final OpeningRound openingRound;
    private final ClosingRound closingRound;
    private final PublishedRounds published;
    private final Electorate electorate;

    RankingRoundResource(
            RankingRounds rounds,
            OpeningRound openingRound,
            ClosingRound closingRound,
            PublishedRounds published,
            Electorate electorate) {
        this.rounds = rounds;
        this.openingRound = openingRound;
        this.closingRound = closingRound;
        this.published = published;
        this.electorate = electorate;
    }

    @POST
    @Transactional
    @Audited("RANKING_ROUND_OPENED")
    @Path("/cycles/{cycleId}/ranking-rounds")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CYCLE_NOT_RANKING", "ROUND_ALREADY_OPEN", "NOTHING_TO_RANK", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Open a ranking round",
            description =
                    "Lets the cycle's drivers and stakeholders rank the pain. One round of a cycle is open at a time."
                            + " The rule and the top that it is evaluated with are fixed now, before the first ballot.")
    @APIResponseSchema(value = RankingRoundView.class, responseCode = "201", responseDescription = "The open round")
    public RestResponse<RankingRoundView> openRankingRound(UUID cycleId, OpenRankingRound request) {
        var round = openingRound.open(cycleId, request);
        return Created.at("/v1/ranking-rounds/" + round.id(), rounds.view(round));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/ranking-rounds")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List ranking rounds", description = "The rounds of a cycle, oldest first.")
    @Listed(
            filters = "state",
            text = "title",
            sorts = {"title", "openedAt", "updatedAt"})
    public Page<RankingRoundView> listRankingRounds(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(rounds.page(cycleId, page), rounds::view);
    }

    @GET
    @OneMoment
    @Path("/ranking-rounds/{rankingRoundId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read a ranking round",
            description = "What is ranked and how many have voted; never how anyone has.")
    public RankingRoundView readRankingRound(UUID rankingRoundId) {
        return rounds.view(rounds.require(rankingRoundId));
    }

    @GET
    @Path("/ranking-rounds/{rankingRoundId}/missing-voters")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("ROUND_CLOSED")
    @Operation(
            summary = "List who has not voted yet",
            description = "For reminders while the round is open: those who may vote and have not, oldest enrolment"
                    + " first; never how anyone voted. 409 once the round is closed: nobody can be reminded then, and"
                    + " who did not vote is not shown beside the outcome; how many voted is.")
    public Page<MissingVoterView> listMissingVoters(UUID rankingRoundId, @Valid @BeanParam PageRequest page) {
        var round = rounds.requireOpen(rankingRoundId, LockModeType.NONE);
        return Page.of(electorate.missing(round, page), page, MissingVoterView::stakeholderId, Function.identity());
    }

    @POST
    @Transactional
    @Audited("RANKING_ROUND_CLOSED")
    @Path("/ranking-rounds/{rankingRoundId}/closure")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("ROUND_CLOSED")
    @Operation(
            summary = "Close a ranking round",
            description =
                    "Counts the ballots of those who may vote now in one transaction, each in the department in which"
                            + " its voter works now. A ballot that comes in meanwhile is counted or refused with 409,"
                            + " never lost.")
    @APIResponseSchema(
            value = OrganisationalPainView.class,
            responseCode = "201",
            responseDescription = "The organisational pain")
    public RestResponse<OrganisationalPainView> closeRankingRound(UUID rankingRoundId) {
        return Created.at(
                "/v1/ranking-rounds/%s/organisational-pain".formatted(rankingRoundId),
                closingRound.close(rankingRoundId));
    }

    @GET
    @Path("/ranking-rounds/{rankingRoundId}/organisational-pain")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn({OrganisationalPainPicture.class, RankIntervalsPicture.class})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Refuses("ROUND_OPEN")
    @Operation(
            summary = "Read the organisational pain",
            description = "The outcome of a closed round by three rules, with breadth, agreement, rank intervals and"
                    + " flags, computed over publication groups: no figure rests on fewer ballots than the smallest"
                    + " group. Of a round with fewer ballots in all only their number is shown. 409 while the round is"
                    + " open. Drawn as a heat map of pain points and groups, or by `picture=rank-intervals` with the"
                    + " ranks and their intervals.")
    public OrganisationalPainView readOrganisationalPain(UUID rankingRoundId) {
        var round = rounds.require(rankingRoundId);
        if (round.isOpen()) {
            throw new ProblemException(AssessmentProblem.ROUND_OPEN, "Ballots are sealed until the round is closed.");
        }
        return published.outcome(round);
    }

    @GET
    @Path("/cycles/{cycleId}/organisational-pain")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn({OrganisationalPainPicture.class, RankIntervalsPicture.class})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the current organisational pain",
            description =
                    "The outcome of the round of the cycle that was closed last, as `readOrganisationalPain` shows"
                            + " it; 404 before one is closed.")
    public OrganisationalPainView readCurrentOrganisationalPain(UUID cycleId) {
        return published
                .latestOutcome(cycleId)
                .orElseThrow(() -> ProblemException.notFound("closed ranking round of the cycle", cycleId));
    }
}
