package dev.waymark.assessment.ranking;

import dev.waymark.assessment.organisation.DepartmentView;
import dev.waymark.assessment.organisation.Departments;
import dev.waymark.assessment.painpoint.PainPointView;
import dev.waymark.assessment.painpoint.PainPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

/// Closes a round and counts its ballots in one transaction.
@ApplicationScoped
class ClosingRound {

    private final RankingRounds rounds;
    private final Ballots ballots;
    private final PainPoints painPoints;
    private final Departments departments;
    private final RankingConfig config;
    private final Clock clock = Clock.systemUTC();

    ClosingRound(
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

    OrganisationalPainView close(UUID rankingRoundId) {
        var round = rounds.requireOpen(rankingRoundId, LockModeType.PESSIMISTIC_WRITE);
        var outcome = RankingOutcome.of(
                round.painPointIds(), ballots.cast(rankingRoundId), round.departmentWeights(), round.settings(config));
        var titles = painPoints.all(round.cycleId()).stream()
                .collect(Collectors.toMap(PainPointView::id, PainPointView::title));
        var codes = departments.all(round.cycleId()).stream()
                .collect(Collectors.toMap(DepartmentView::id, DepartmentView::code));
        var now = clock.instant();
        var view = OrganisationalPainView.from(round, outcome, new RankingLabels(titles, codes), now);
        round.close(view, now);
        rounds.flush();
        return view;
    }
}
