package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// Alignment of each initiative with the goals of three levels, and what all together take away of each pain point.
final class ReliefAudit {

    private static final List<String> LEVELS = List.of("CORPORATE", "DEPARTMENTAL", "IT");

    private final Sample sample;
    private final List<JsonNode> initiatives;
    private final Map<String, JsonNode> goals;

    ReliefAudit(Sample sample) {
        this.sample = sample;
        this.initiatives = sample.allOfCycle("initiatives").stream()
                .map(each -> sample.get("/v1/initiatives/" + each.path("id").asText()))
                .toList();
        this.goals = sample.byId(sample.allOfCycle("goals"));
    }

    void compare(Comparison comparison) {
        initiatives.forEach(initiative -> alignment(comparison, initiative));
        sample.allOfCycle("pain-relief").forEach(shown -> relief(comparison, shown));
    }

    private void alignment(Comparison comparison, JsonNode initiative) {
        var code = initiative.path("code").asText();
        var least = 100.0;
        for (var level : LEVELS) {
            var mean = new WeightedMean();
            goals.forEach((id, goal) -> {
                if (goal.path("level").asText().equals(level)) {
                    mean.add(goal.path("weight").asDouble(), served(initiative, id));
                }
            });
            comparison.number(
                    code + ", " + level,
                    mean.value(),
                    Sample.named(initiative.path("alignmentLevels"), "level", level)
                            .path("mean"));
            least = Math.min(least, mean.value());
        }
        comparison.number(code + ", alignment", least, initiative.path("alignment"));
        comparison.same(
                code + ", orphan", orphan(initiative), initiative.path("orphan").asBoolean());
    }

    private static double served(JsonNode initiative, String goal) {
        return Sample.list(initiative.path("alignments")).stream()
                .filter(each -> each.path("goalId").asText().equals(goal))
                .mapToDouble(each -> each.path("alignment").asDouble())
                .sum();
    }

    /// No pain point, or no goal at some level.
    private boolean orphan(JsonNode initiative) {
        return initiative.path("mitigations").isEmpty()
                || LEVELS.stream()
                        .anyMatch(level -> goals.entrySet().stream()
                                .filter(goal ->
                                        goal.getValue().path("level").asText().equals(level))
                                .noneMatch(goal -> served(initiative, goal.getKey()) > 0));
    }

    /// 1 − Π(1 − m).
    private void relief(Comparison comparison, JsonNode shown) {
        var painPoint = shown.path("painPointId").asText();
        for (var estimate : List.of("low", "likely", "high")) {
            var left = initiatives.stream()
                    .flatMap(each -> Sample.list(each.path("mitigations")).stream())
                    .filter(each -> each.path("painPointId").asText().equals(painPoint))
                    .mapToDouble(each -> 1 - each.path(estimate).asDouble())
                    .reduce(1, (a, b) -> a * b);
            comparison.number("relief of " + painPoint + ", " + estimate, 1 - left, shown.path(estimate));
        }
    }
}
