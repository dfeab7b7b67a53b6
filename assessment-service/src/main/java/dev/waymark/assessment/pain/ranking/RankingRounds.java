package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.assessment.loop.cycle.CycleState;
import dev.waymark.assessment.loop.cycle.TransitionGuard;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The ranking rounds of all cycles. RANKING cannot end before one is closed.
@ApplicationScoped
public class RankingRounds implements PanacheRepositoryBase<RankingRound, UUID>, TransitionGuard, CycleMember {

    private final Electorate electorate;
    private final Caller caller;

    RankingRounds(Electorate electorate, Caller caller) {
        this.electorate = electorate;
        this.caller = caller;
    }

    @Override
    public List<String> missingToLeave(CycleState state, UUID cycleId) {
        if (state != CycleState.RANKING) {
            return List.of();
        }
        if (count("cycleId = ?1 and state = ?2", cycleId, RankingRoundState.OPEN) > 0) {
            return List.of("a ranking round is still open: close it");
        }
        return count("cycleId", cycleId) == 0
                ? List.of("nobody has ranked the pain: open a ranking round and close it")
                : List.of();
    }

    /// The round that was closed last.
    Optional<RankingRound> latestClosed(UUID cycleId) {
        return find("cycleId = ?1 and state = ?2 order by closedAt desc, id desc", cycleId, RankingRoundState.CLOSED)
                .firstResultOptional();
    }

    /// The rounds of the cycle that were closed before this one, oldest first; before an open one, all closed ones.
    List<RankingRound> closedBefore(RankingRound round) {
        return list("cycleId = ?1 and state = ?2 order by closedAt, id", round.cycleId(), RankingRoundState.CLOSED)
                .stream()
                .takeWhile(each -> !each.id().equals(round.id()))
                .toList();
    }

    @Override
    public String pathParameter() {
        return "rankingRoundId";
    }

    @Override
    public String kind() {
        return "ranking round";
    }

    @Override
    public Optional<UUID> cycleOf(UUID rankingRoundId) {
        return find("select r.cycleId from RankingRound r where r.id = ?1", rankingRoundId)
                .project(UUID.class)
                .firstResultOptional();
    }

    RankingRound locked(UUID rankingRoundId, LockModeType lock) {
        return found(find("id", rankingRoundId).withLock(lock).firstResultOptional(), rankingRoundId);
    }

    RankingRound require(UUID rankingRoundId) {
        return found(findByIdOptional(rankingRoundId), rankingRoundId);
    }

    /// The round, open and locked: shared by ballots that come in, exclusively by the closing. Thus a ballot is either
    /// counted or refused, never lost in between.
    ///
    /// @throws ProblemException 409 where it is closed
    RankingRound requireOpen(UUID rankingRoundId, LockModeType lock) {
        var round = locked(rankingRoundId, lock);
        if (!round.isOpen()) {
            throw new ProblemException(
                    AssessmentProblem.ROUND_CLOSED,
                    "Round '%s' was closed at %s.".formatted(round.title(), round.closedAt()));
        }
        return round;
    }

    RankingRoundView view(RankingRound round) {
        return round.isOpen()
                ? RankingRoundView.from(round, electorate.turnout(round), caller.has(Roles.PROGRAMME_LEAD))
                : RankingRoundView.from(round, round.turnout(), false);
    }

    Rows<RankingRound> page(UUID cycleId, PageRequest page) {
        return page.of(RankingRound.class).with("cycleId", cycleId).read(getEntityManager());
    }

    private RankingRound found(Optional<RankingRound> found, UUID id) {
        return found.orElseThrow(() -> ProblemException.notFound(kind(), id));
    }
}
