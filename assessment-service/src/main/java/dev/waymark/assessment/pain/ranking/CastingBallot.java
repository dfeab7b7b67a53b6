package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.people.stakeholder.StakeholderView;
import dev.waymark.assessment.people.stakeholder.Stakeholders;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Casts the caller's own ballot into an open round.
@ApplicationScoped
class CastingBallot {

    private final RankingRounds rounds;
    private final Ballots ballots;
    private final Stakeholders stakeholders;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    CastingBallot(
            RankingRounds rounds,
            Ballots ballots,
            Stakeholders stakeholders,
            Caller caller,
            Preconditions preconditions,
            Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.stakeholders = stakeholders;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    RestResponse<BallotView> cast(UUID rankingRoundId, SubmitBallot submitted) {
        var round = rounds.requireOpen(rankingRoundId, LockModeType.PESSIMISTIC_READ);
        var voter = voter(round);
        requireInRound(round, submitted);
        return preconditions
                .put(ballots.of(rankingRoundId, voter.id()), Ballot::view, Ballot::tiers, submitted.tiers())
                .replace(ballot -> ballot.fill(voter.departmentId(), submitted.tiers(), clock.instant()))
                .orCreate(
                        "/v1/ranking-rounds/%s/ballot".formatted(rankingRoundId),
                        () -> new Ballot(
                                rankingRoundId, voter.id(), voter.departmentId(), submitted.tiers(), clock.instant()));
    }

    BallotView own(UUID rankingRoundId) {
        var round = rounds.require(rankingRoundId);
        return stakeholders
                .enrolment(round.cycleId(), caller)
                .flatMap(owner -> ballots.of(rankingRoundId, owner.id()))
                .map(Ballot::view)
                .orElseThrow(() -> ProblemException.notFound("ballot of yours in round", rankingRoundId));
    }

    private StakeholderView voter(RankingRound round) {
        return stakeholders
                .enrolment(round.cycleId(), caller)
                .filter(StakeholderView::votes)
                .orElseThrow(() -> new ProblemException(
                        AssessmentProblem.NOT_ENTITLED_TO_VOTE,
                        "Only drivers and stakeholders of the cycle rank its pain."));
    }

    private static void requireInRound(RankingRound round, SubmitBallot submitted) {
        var ranked =
                new HashSet<>(submitted.tiers().stream().flatMap(List::stream).toList());
        round.painPointIds().forEach(ranked::remove);
        if (!ranked.isEmpty()) {
            throw ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    ranked.stream()
                            .map(id -> new Violation("/tiers", "%s is not ranked in this round".formatted(id)))
                            .toList());
        }
    }
}
