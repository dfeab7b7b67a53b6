package dev.waymark.initiative.category;

import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.climate.RiskAppetite;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeView;
import dev.waymark.initiative.initiative.Mitigation;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Suggests categories for priced initiatives and says how well they fit the climate.
@ApplicationScoped
public class Categorising {

    /// What follows from price, category and climate for one initiative; without a category there is no fit.
    public record Outcome(
            @Nullable Category category,
            ProjectRisk risk,
            @Nullable Fit fit) {}

    private final CategoryDecisions decisions;
    private final ProjectRisks risks;
    private final CurrentCycle cycle;
    private final CategorySuggestion.Rule suggestionRule;
    private final Fit.Rule fitRule;
    private final double basicsMultiplier;
    private final Clock clock;

    Categorising(
            CategoryDecisions decisions,
            ProjectRisks risks,
            CurrentCycle cycle,
            CategoryConfig category,
            FitConfig fit,
            Clock clock) {
        this.decisions = decisions;
        this.risks = risks;
        this.cycle = cycle;
        this.suggestionRule = category.rule();
        this.fitRule = fit.rule();
        this.basicsMultiplier = fit.basicsFirst();
        this.clock = clock;
    }

    /// Decided categories of a cycle's initiatives by their ids.
    public Map<UUID, Category> decided(UUID cycleId) {
        return decisions.all(cycleId);
    }

    /// The category that the facts speak for; none where none does.
    public @Nullable Category suggested(InitiativeView initiative, PricedInitiative priced) {
        return suggestion(initiative, priced).category();
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

    /// For an operation that is {@link dev.waymark.cycle.OfAssessment}: the basics of the cycle count.
    ///
    /// @param decided the category that a person decided on, or null for the suggested one
    public Outcome outcome(
            InitiativeView initiative, PricedInitiative priced, @Nullable Category decided, RiskAppetite appetite) {
        var category = decided == null ? suggestion(initiative, priced).category() : decided;
        var risk = risks.of(initiative, priced);
        if (category == null) {
            return new Outcome(null, risk, null);
        }
        var subject = new Fit.Subject(category, risk.value(), initiative.legalObligation() != null);
        return new Outcome(category, risk, Fit.of(subject, appetite, fitRule, basicsFirst(initiative)));
    }

    /// It works on every place that a pain point hits of which it takes something away.
    private BasicsFirst basicsFirst(InitiativeView initiative) {
        var assessment = cycle.assessment();
        var mitigated = initiative.mitigations().stream()
                .filter(mitigation -> mitigation.high() > 0)
                .map(Mitigation::painPointId)
                .collect(Collectors.toUnmodifiableSet());
        var places = assessment.placesOf(mitigated).stream()
                .map(place -> new BasicsFirst.Place(place.name(), place.score()))
                .toList();
        var rule = new BasicsFirst.Rule(basicsMultiplier, assessment.basics().basicsFirstBelow());
        return BasicsFirst.of(initiative.experience(), places, rule);
    }
}
