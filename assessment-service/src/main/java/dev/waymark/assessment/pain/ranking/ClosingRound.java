package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.published.OrganisationalPainView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/// Closes a round and counts its ballots in one transaction.
@ApplicationScoped
class ClosingRound {

    private final RankingRounds rounds;
    private final Electorate electorate;
    private final Ballots ballots;
    private final PublishedRounds published;
    private final Clock clock;

    ClosingRound(RankingRounds rounds, Electorate electorate, Ballots ballots, PublishedRounds published, Clock clock) {
        this.rounds = rounds;
        this.electorate = electorate;
        this.ballots = ballots;
        this.published = published;
        this.clock = clock;
    }

    OrganisationalPainView close(UUID rankingRoundId) {
        var round = rounds.requireOpen(rankingRoundId, LockModeType.PESSIMISTIC_WRITE);
        var earlier = rounds.closedBefore(round);
        ballots.followVoters(round.id());
        var roll = electorate.roll(round);
        var now = clock.instant();
        round.close(roll, now);
        var outcome = published.count(round, roll, earlier, now);
        rounds.flush();
        return outcome;
    }
}
