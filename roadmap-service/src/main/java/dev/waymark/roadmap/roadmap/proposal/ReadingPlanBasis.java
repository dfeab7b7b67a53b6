package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.rest.moment.OneMoment;
import dev.waymark.roadmap.portfolio.budget.BudgetPots;
import dev.waymark.roadmap.portfolio.candidate.JudgingPortfolio;
import dev.waymark.roadmap.portfolio.capacity.Capacities;
import dev.waymark.roadmap.roadmap.Roadmaps;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Reads what a roadmap of the request's cycle is planned from, before the transaction that freezes it.
@ApplicationScoped
class ReadingPlanBasis {

    private final CurrentCycle cycle;
    private final JudgingPortfolio portfolio;
    private final BudgetPots pots;
    private final Capacities capacities;
    private final Roadmaps roadmaps;

    ReadingPlanBasis(
            CurrentCycle cycle, JudgingPortfolio portfolio, BudgetPots pots, Capacities capacities, Roadmaps roadmaps) {
        this.cycle = cycle;
        this.portfolio = portfolio;
        this.pots = pots;
        this.capacities = capacities;
        this.roadmaps = roadmaps;
    }

    @OneMoment
    PlanBasis now() {
        return new PlanBasis(
                portfolio.all(),
                pots.all(cycle.id()),
                capacities.all(cycle.id()),
                roadmaps.inForce(cycle.id())
                        .map(roadmap -> roadmap.contents().items())
                        .orElse(List.of()));
    }
}
