package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.loop.organisation.DepartmentView;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.assessment.pain.outcome.RankingOutcome;
import dev.waymark.assessment.pain.painpoint.PainPointView;
import dev.waymark.assessment.pain.painpoint.PainPoints;
import dev.waymark.assessment.pain.published.CountedRound;
import dev.waymark.assessment.pain.published.OrganisationalPainView;
import dev.waymark.assessment.pain.published.RankingLabels;
import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import dev.waymark.assessment.pain.tally.publication.VotingDepartment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was published of the closed rounds of all cycles.
///
/// A round is counted when it closes. Rounds that were closed before there were publication groups are counted again,
/// oldest first, from the ballots that were counted then, when somebody first asks.
@ApplicationScoped
public class PublishedRounds implements PanacheRepositoryBase<PublishedRound, UUID> {

    private final RankingRounds rounds;
    private final Ballots ballots;
    private final PainPoints painPoints;
    private final Departments departments;
    private final RankingConfig config;

    PublishedRounds(
            RankingRounds rounds,
            Ballots ballots,
            PainPoints painPoints,
            Departments departments,
            RankingConfig config) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.painPoints = painPoints;
        this.departments = departments;
        this.config = config;
    }

    /// The outcome of the round that was closed last.
    public Optional<OrganisationalPainView> latestOutcome(UUID cycleId) {
        return rounds.latestClosed(cycleId).map(this::outcome);
    }

    /// The outcome of a closed round.
    OrganisationalPainView outcome(RankingRound round) {
        return found(round.id())
                .map(PublishedRound::outcome)
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> countedAgain(round)));
    }

    /// Counts a round that is about to be closed, or was.
    ///
    /// @param before the rounds of the cycle that were closed earlier
    OrganisationalPainView count(RankingRound round, Roll roll, List<RankingRound> before, Instant countedAt) {
        before.forEach(this::outcome);
        var earlier = before.stream()
                .map(each -> found(each.id()).orElseThrow().of(each))
                .toList();
        var all = departments.all(round.cycleId());
        var groups = PublicationGroups.of(voting(all, roll.ballots()), earlier, round.smallestGroup());
        var outcome = RankingOutcome.of(
                round.painPointIds(), roll.ballots(), round.departmentWeights(), groups, round.settings(config));
        var counted = new CountedRound(round.id(), round.cycleId(), roll.eligible(), countedAt);
        var view = OrganisationalPainView.from(counted, outcome, labels(round.cycleId(), all));
        persistAndFlush(new PublishedRound(round.id(), groups, view));
        return view;
    }

    private Optional<PublishedRound> found(UUID rankingRoundId) {
        return find("rankingRoundId = ?1 and shape = ?2", rankingRoundId, PublishedRound.SHAPE)
                .firstResultOptional();
    }

    private OrganisationalPainView countedAgain(RankingRound asked) {
        var round = rounds.locked(asked.id(), LockModeType.PESSIMISTIC_WRITE);
        return found(round.id())
                .map(PublishedRound::outcome)
                .orElseGet(() -> count(
                        round,
                        new Roll(round.turnout().eligible(), ballots.cast(round.id())),
                        rounds.closedBefore(round),
                        round.whenClosed()));
    }

    private static List<VotingDepartment> voting(List<DepartmentView> departments, List<CastBallot> ballots) {
        var voters = ballots.stream()
                .collect(Collectors.groupingBy(
                        CastBallot::departmentId, Collectors.mapping(CastBallot::stakeholderId, Collectors.toSet())));
        return departments.stream()
                .map(each -> new VotingDepartment(
                        each.id(), each.code(), each.kind(), each.parentId(), voters.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    private RankingLabels labels(UUID cycleId, List<DepartmentView> departments) {
        var titles =
                painPoints.all(cycleId).stream().collect(Collectors.toMap(PainPointView::id, PainPointView::title));
        var codes = departments.stream().collect(Collectors.toMap(DepartmentView::id, DepartmentView::code));
        return new RankingLabels(titles, codes);
    }
}
