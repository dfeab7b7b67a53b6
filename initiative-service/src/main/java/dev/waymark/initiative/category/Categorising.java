package dev.waymark.initiative.category;

import dev.waymark.initiative.climate.RiskAppetite;
import dev.waymark.initiative.initiative.InitiativeView;
import dev.waymark.initiative.pricing.PricedInitiative;
import dev.waymark.initiative.risk.ProjectRisk;
import dev.waymark.initiative.risk.ProjectRisks;
import dev.waymark.initiative.strategy.GoalLevel;
import dev.waymark.initiative.valuation.GainMix;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Suggests categories for priced initiatives and says how well they fit the climate.
@ApplicationScoped
public class Categorising {

    /// What follows from price, category and climate for one initiative.
    public record Outcome(Category category, ProjectRisk risk, Fit fit) {}

    private final CategoryDecisions decisions;
    private final ProjectRisks risks;
    private final CategorySuggestion.Rule suggestionRule;
    private final Fit.Rule fitRule;
    private final Clock clock = Clock.systemUTC();

    Categorising(CategoryDecisions decisions, ProjectRisks risks, CategoryConfig category, FitConfig fit) {
        this.decisions = decisions;
        this.risks = risks;
        this.suggestionRule = category.rule();
        this.fitRule = fit.rule();
    }

    /// Decided categories of a cycle's initiatives by their ids.
    public Map<UUID, Category> decided(UUID cycleId) {
        return decisions.all(cycleId);
    }

    CategorySuggestion suggestion(InitiativeView initiative, PricedInitiative priced) {
        var obligation = initiative.legalObligation();
        var facts = new CategoryFacts(
                obligation == null ? null : ChronoUnit.MONTHS.between(LocalDate.now(clock), obligation.deadline()),
                GainMix.of(priced.price()),
                priced.price().horizonInYears(),
                initiative.alignmentOn(GoalLevel.CORPORATE));
        return CategorySuggestion.of(facts, suggestionRule);
    }

    /// @param decided the category that a person decided on, or null for the suggested one
    public Outcome outcome(
            InitiativeView initiative, PricedInitiative priced, @Nullable Category decided, RiskAppetite appetite) {
        var category = decided == null ? suggestion(initiative, priced).category() : decided;
        var risk = risks.of(initiative, priced);
        var subject = new Fit.Subject(category, risk.value(), initiative.legalObligation() != null);
        return new Outcome(category, risk, Fit.of(subject, appetite, fitRule));
    }
}
