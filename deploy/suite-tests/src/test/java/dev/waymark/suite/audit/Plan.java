package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// The frozen input of a roadmap: what a choice of starts is worth, and what it takes of money and people.
final class Plan {

    private final JsonNode input;
    private final Map<String, JsonNode> candidates = new LinkedHashMap<>();

    Plan(JsonNode input) {
        this.input = input;
        input.path("candidates")
                .forEach(each -> candidates.put(each.path("initiativeId").asText(), each));
    }

    JsonNode input() {
        return input;
    }

    Map<String, JsonNode> candidates() {
        return candidates;
    }

    int periods() {
        return input.path("periods").asInt();
    }

    /// Number of a period like `2027-Q1`, the first planned one being 0.
    int number(String period) {
        return quarters(period) - quarters(input.path("firstPeriod").asText());
    }

    private static int quarters(String period) {
        return 4 * Integer.parseInt(period.substring(0, 4)) + Integer.parseInt(period.substring(6));
    }

    int finish(String id, int start) {
        return start + candidates.get(id).path("duration").asInt() - 1;
    }

    /// The weighted mean of priority, money and relief in points, discounted until the item is finished.
    double value(String id, int start) {
        var objective = input.path("objective");
        var candidate = candidates.get(id);
        var money = Double.parseDouble(
                candidate.path("netPresentValue").path("amount").asText());
        var points = new WeightedMean()
                .add(
                        objective.path("priority").asDouble(),
                        candidate.path("priority").asDouble())
                .add(
                        objective.path("netPresentValue").asDouble(),
                        money / objective.path("moneyPerPoint").asDouble())
                .add(
                        objective.path("painRelief").asDouble(),
                        candidate.path("painRelief").asDouble());
        return points.value() * Math.pow(objective.path("discountPerPeriod").asDouble(), finish(id, start) + 1);
    }

    double value(Map<String, Integer> starts) {
        return starts.entrySet().stream()
                .mapToDouble(each -> value(each.getKey(), each.getValue()))
                .sum();
    }

    /// What is taken out of a pot in a period.
    BigDecimal spent(Map<String, Integer> starts, String pot, int period) {
        var spent = BigDecimal.ZERO;
        for (var each : starts.entrySet()) {
            var candidate = candidates.get(each.getKey());
            var cost = candidate.path("costs").path(period - each.getValue());
            if (candidate.path("budgetPotId").asText().equals(pot) && !cost.isMissingNode()) {
                spent = spent.add(new BigDecimal(cost.path("amount").asText()));
            }
        }
        return spent;
    }

    /// Person-days of a skill in a period; the effort of an item is spread evenly over its duration, in hundredths.
    BigDecimal worked(Map<String, Integer> starts, String skill, int period) {
        return starts.entrySet().stream()
                .map(each -> worked(each.getKey(), skill, period - each.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal worked(String id, String skill, int since) {
        var duration = candidates.get(id).path("duration").asInt();
        var worked = BigDecimal.ZERO;
        for (var effort : candidates.get(id).path("efforts")) {
            if (since >= 0 && since < duration && effort.path("skill").asText().equals(skill)) {
                var whole = new BigDecimal(effort.path("personDays").asText());
                worked = worked.add(LargestRemainder.equalParts(whole, duration).get(since));
            }
        }
        return worked;
    }
}
