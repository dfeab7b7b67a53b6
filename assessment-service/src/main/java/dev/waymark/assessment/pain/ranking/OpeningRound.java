package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.loop.cycle.CycleState;
import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.assessment.pain.painpoint.PainPointView;
import dev.waymark.assessment.pain.painpoint.PainPoints;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Opens a ranking round.
@ApplicationScoped
class OpeningRound {

    private final Cycles cycles;
    private final Departments departments;
    private final PainPoints painPoints;
    private final RankingRounds rounds;
    private final Methods methods;
    private final RankingConfig config;
    private final Clock clock;

    OpeningRound(
            Cycles cycles,
            Departments departments,
            PainPoints painPoints,
            RankingRounds rounds,
            Methods methods,
            RankingConfig config,
            Clock clock) {
        this.cycles = cycles;
        this.departments = departments;
        this.painPoints = painPoints;
        this.rounds = rounds;
        this.methods = methods;
        this.config = config;
        this.clock = clock;
    }

    RankingRound open(UUID cycleId, OpenRankingRound request) {
        var cycle = cycles.view(cycleId);
        if (cycle.state() != CycleState.RANKING) {
            throw new ProblemException(
                    AssessmentProblem.CYCLE_NOT_RANKING,
                    "The cycle is %s; pain is ranked in RANKING.".formatted(cycle.state()));
        }
        if (rounds.count("cycleId = ?1 and state = ?2", cycleId, RankingRoundState.OPEN) > 0) {
            throw new ProblemException(AssessmentProblem.ROUND_ALREADY_OPEN, "Close the open round first.");
        }
        departments.requireKnown(cycleId, request.weights().keySet(), "/departmentWeights");
        var active = painPoints.all(cycleId).stream()
                .filter(each -> !each.archived())
                .map(PainPointView::id)
                .toList();
        var wanted = request.wantedOr(active);
        painPoints.requireKnown(cycleId, wanted, "/painPointIds");
        if (wanted.isEmpty()) {
            throw new ProblemException(AssessmentProblem.NOTHING_TO_RANK, "The cycle has no pain points yet.");
        }
        var round = new RankingRound(
                cycleId, request, wanted, methods.of(cycleId).smallestPublicationGroup(), config, clock.instant());
        rounds.persistAndFlush(round);
        return round;
    }
}
