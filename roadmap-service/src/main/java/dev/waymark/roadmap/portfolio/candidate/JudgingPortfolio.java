package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.moment.OneMoment;
import dev.waymark.roadmap.portfolio.budget.BudgetPots;
import dev.waymark.roadmap.prioritising.priority.ScoringInitiatives;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Judges which initiatives of the request's cycle have passed the gate into the portfolio.
@ApplicationScoped
public class JudgingPortfolio {

    private final CurrentCycle cycle;
    private final ScoringInitiatives scoring;
    private final PortfolioEntries entries;
    private final BudgetPots pots;

    JudgingPortfolio(CurrentCycle cycle, ScoringInitiatives scoring, PortfolioEntries entries, BudgetPots pots) {
        this.cycle = cycle;
        this.scoring = scoring;
        this.entries = entries;
        this.pots = pots;
    }

    /// All initiatives in the order in which they were made.
    @OneMoment
    public List<PortfolioMember> all() {
        return PortfolioMember.judge(scoring.all(), entries.all(cycle.id()), pots.all(cycle.id()));
    }
}
