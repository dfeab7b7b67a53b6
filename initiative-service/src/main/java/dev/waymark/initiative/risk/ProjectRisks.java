package dev.waymark.initiative.risk;

import dev.waymark.initiative.initiative.InitiativeView;
import dev.waymark.initiative.pricing.PricedInitiative;
import jakarta.enterprise.context.ApplicationScoped;

/// Judges the risk of initiatives by the configured rubric.
@ApplicationScoped
public class ProjectRisks {

    private final RiskRubric rubric;

    ProjectRisks(RiskConfig config) {
        this.rubric = config.rubric();
    }

    public ProjectRisk of(InitiativeView initiative, PricedInitiative priced) {
        var range = priced.netPresentValue();
        var spread = new Spread(
                range.p50(), range.p90(), priced.price().presentValueOfCosts().doubleValue());
        return ProjectRisk.of(initiative.riskRatings(), spread, rubric);
    }
}
