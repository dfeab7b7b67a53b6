package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.order.Judged;
import dev.waymark.roadmap.prioritising.order.Priority;
import dev.waymark.roadmap.prioritising.order.PriorityOrder;
import dev.waymark.roadmap.prioritising.scoring.CriterionScore;
import dev.waymark.roadmap.prioritising.scoring.ExpectedValue;
import dev.waymark.roadmap.prioritising.scoring.Index;
import dev.waymark.roadmap.prioritising.scoring.PainRelief;
import dev.waymark.roadmap.prioritising.scoring.PainRelief.Pain;
import dev.waymark.roadmap.prioritising.scoring.Rating;
import dev.waymark.roadmap.prioritising.scoring.Side;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// An initiative with its scores, indices and priority.
///
/// @param assumedPriorities in each assumed climate, in their order; empty where there is no priority
public record ScoredInitiative(
        InitiativeEntry initiative,
        PainRelief painRelief,
        Index business,
        Index it,
        Priority priority,
        List<Double> assumedPriorities) {

    public ScoredInitiative {
        assumedPriorities = List.copyOf(assumedPriorities);
    }

    /// Scores one initiative by all criteria of its cycle.
    static ScoredInitiative of(
            InitiativeEntry initiative,
            ChosenFormula formula,
            List<WeightedCriterion> criteria,
            List<Pain> pains,
            Map<UUID, List<Rating>> ratings) {
        var relief = RelievedPain.by(List.of(initiative), pains);
        var scores = new HashMap<String, CriterionScore>();
        for (var criterion : criteria) {
            var given = ratings.getOrDefault(UUID.fromString(criterion.criterionId()), List.of());
            var score = switch (criterion.source()) {
                case RATED -> CriterionScore.rated(given, initiative.sponsor());
                case PAIN_RELIEF -> CriterionScore.computed(relief.score(), String.join("; ", relief.reasons()));
                case ALIGNMENT -> alignment(initiative);
                case EXPECTED_VALUE -> expectedValue(initiative);
            };
            scores.put(criterion.criterionId(), score);
        }
        var business = Index.of(Side.BUSINESS, criteria, scores);
        var it = Index.of(Side.IT, criteria, scores);
        var days = initiative.efforts().stream()
                .mapToDouble(effort -> effort.personDays().doubleValue())
                .sum();
        var facts = new Priority.Facts(business, it, initiative.fit(), scores, days);
        var assumed = initiative.assumedFits().stream()
                .map(fit -> Priority.of(formula, facts.withFit(fit)).value())
                .filter(Objects::nonNull)
                .toList();
        return new ScoredInitiative(initiative, relief, business, it, Priority.of(formula, facts), assumed);
    }

    /// All of them, highest priority first.
    public static PriorityOrder order(List<ScoredInitiative> initiatives) {
        return PriorityOrder.of(initiatives.stream()
                .map(each -> new PriorityOrder.Ranked(
                        each.initiative().id().toString(), each.initiative().code(), each.priority(), null))
                .toList());
    }

    /// As the tests of robustness take it in; nothing without indices, fit and priority.
    public Optional<Judged> judged() {
        return Judged.of(initiative.id().toString(), priority);
    }

    private static CriterionScore alignment(InitiativeEntry initiative) {
        var reason = initiative.alignment() == null
                ? "some level of goals has no goal yet"
                : "alignment with the goals of all three levels";
        return CriterionScore.computed(initiative.alignment(), reason);
    }

    private static CriterionScore expectedValue(InitiativeEntry initiative) {
        if (initiative.isPriceHidden()) {
            return CriterionScore.computed(null, "its price is confidential and not shown to you");
        }
        var npv = initiative.npv();
        var cost = initiative.expectedCost();
        var value = ExpectedValue.of(
                npv == null ? null : npv.mean().doubleValue(), cost == null ? null : cost.doubleValue());
        return CriterionScore.computed(value.score(), value.reason());
    }
}
