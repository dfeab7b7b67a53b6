package dev.waymark.roadmap.planning.plan;

import dev.waymark.roadmap.planning.category.Category;

/// One rule that a plan must keep; conflicts and reasons name it.
public sealed interface PlanRule {

    /// The costs that a budget pot funds in a period are at most its amount for the period.
    record PotLimit(String potId, int period) implements PlanRule {}

    /// A skill works no more person-days in a period than it has.
    record CapacityLimit(String skill, int period) implements PlanRule {}

    /// A candidate starts after what it depends on is finished.
    record Dependency(String candidateId, String dependsOn) implements PlanRule {}

    /// Of two candidates at most one is chosen.
    record Exclusion(String candidateId, String other) implements PlanRule {}

    /// A candidate must be finished by its deadline.
    record MustFinish(String candidateId) implements PlanRule {}

    /// An item under way stays where it is.
    record InFlight(String candidateId) implements PlanRule {}

    /// A category has at least so many items.
    record CategoryMinimum(Category category) implements PlanRule {}

    /// A category has at most so many items.
    record CategoryMaximum(Category category) implements PlanRule {}

    /// The mean risk of the freely chosen stays within the risk appetite.
    record RiskLimit() implements PlanRule {}

    /// A candidate is finished within the planned periods.
    record WithinHorizon(String candidateId) implements PlanRule {}

    /// The rule in words, with its values.
    default String describe(PlanInput input) {
        return switch (this) {
            case PotLimit(var potId, var period) -> potLimit(input, potId, period);
            case CapacityLimit(var skill, var period) -> capacityLimit(input, skill, period);
            case Dependency(var id, var dependsOn) -> dependency(input, id, dependsOn);
            case Exclusion(var id, var other) ->
                "%s and %s exclude each other".formatted(PlanText.named(input, id), PlanText.named(input, other));
            case MustFinish(var id) -> mustFinish(input, id);
            case InFlight(var id) -> inFlight(input, id);
            case CategoryMinimum(var category) ->
                "at least %s of category %s".formatted(minimum(input, category), PlanText.word(category));
            case CategoryMaximum(var category) ->
                "at most %s of category %s".formatted(maximum(input, category), PlanText.word(category));
            case RiskLimit() ->
                "the mean project risk of what is freely chosen, weighted by cost, is at most %s: Σ cost·risk / Σ cost"
                        .formatted(PlanText.risk(
                                input.rules().riskLimit() == null
                                        ? 0
                                        : input.rules().riskLimit()));
            case WithinHorizon(var id) -> withinHorizon(input, id);
        };
    }

    private static String potLimit(PlanInput input, String potId, int period) {
        var pot = PlanText.pot(input, potId);
        return "pot %s holds %s in %s"
                .formatted(pot.name(), PlanText.money(input, pot.money().get(period)), PlanText.period(input, period));
    }

    private static String capacityLimit(PlanInput input, String skill, int period) {
        var capacity = input.rules().capacities().stream()
                .filter(each -> each.skill().equals(skill))
                .findFirst()
                .orElseThrow();
        return "skill %s has %s in %s"
                .formatted(skill, PlanText.days(capacity.hundredths().get(period)), PlanText.period(input, period));
    }

    private static String dependency(PlanInput input, String id, String dependsOn) {
        return "%s starts after %s is finished".formatted(PlanText.named(input, id), PlanText.named(input, dependsOn));
    }

    private static String mustFinish(PlanInput input, String id) {
        var mustDo = input.mustDo(id).orElseThrow();
        var duration = input.candidate(id).orElseThrow().needs().duration();
        return "%s must be finished by %s and takes %s: %s"
                .formatted(
                        PlanText.named(input, id),
                        PlanText.period(input, mustDo.latest()),
                        PlanText.quarters(duration),
                        mustDo.because());
    }

    private static String inFlight(PlanInput input, String id) {
        var start = input.candidate(id).orElseThrow().inFlightStart();
        return "%s is in flight since %s"
                .formatted(PlanText.named(input, id), PlanText.period(input, start == null ? 0 : start));
    }

    private static String withinHorizon(PlanInput input, String id) {
        return "%s takes %s and must be finished by %s"
                .formatted(
                        PlanText.named(input, id),
                        PlanText.quarters(
                                input.candidate(id).orElseThrow().needs().duration()),
                        PlanText.period(input, input.horizon().periods() - 1));
    }

    private static String minimum(PlanInput input, Category category) {
        return limits(input, category, true);
    }

    private static String maximum(PlanInput input, Category category) {
        return limits(input, category, false);
    }

    private static String limits(PlanInput input, Category category, boolean minimum) {
        return input.rules().categoryMix().stream()
                .filter(limit -> limit.category() == category)
                .map(limit -> String.valueOf(minimum ? limit.minimum() : limit.maximum()))
                .findFirst()
                .orElseThrow();
    }
}
