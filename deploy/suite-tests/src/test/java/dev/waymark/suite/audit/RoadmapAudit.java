package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The published roadmap: its value, what it takes out of pots and people, every rule, the bound, and that nothing left
/// out could be added or put in the place of an item.
final class RoadmapAudit {

    private final JsonNode roadmap;
    private final Plan plan;
    private final Map<String, Integer> starts = new LinkedHashMap<>();

    RoadmapAudit(Sample sample) {
        var id = Sample.named(sample.allOfCycle("roadmaps"), "state", "PUBLISHED")
                .path("id")
                .asText();
        this.roadmap = sample.get("/v1/roadmaps/" + id);
        this.plan = new Plan(sample.get("/v1/roadmaps/%s/snapshot".formatted(id)));
        roadmap.path("items")
                .forEach(item -> starts.put(
                        item.path("initiativeId").asText(),
                        plan.number(item.path("start").asText())));
    }

    void compare(Comparison comparison) {
        for (var item : roadmap.path("items")) {
            var id = item.path("initiativeId").asText();
            var code = item.path("code").asText();
            comparison.number(
                    code + ", value",
                    tenThousandths(plan.value(id, starts.get(id))).doubleValue(),
                    item.path("value"));
            comparison.same(
                    code + ", finish",
                    plan.finish(id, starts.get(id)),
                    plan.number(item.path("finish").asText()));
        }
        comparison.number("value", shownValue().doubleValue(), roadmap.path("value"));
        comparison.same("rules broken", List.of(), new PlanRules(plan).brokenBy(starts));
        resources(comparison);
        quality(comparison);
        exchanges(comparison);
    }

    /// A plan is worth what its items are worth, each with four decimals.
    private BigDecimal shownValue() {
        return starts.entrySet().stream()
                .map(item -> tenThousandths(plan.value(item.getKey(), item.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tenThousandths(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }

    private void resources(Comparison comparison) {
        for (var pot : roadmap.path("pots")) {
            for (var each : pot.path("periods")) {
                var period = plan.number(each.path("period").asText());
                comparison.money(
                        "%s, %s".formatted(pot.path("name"), each.path("period")),
                        plan.spent(starts, pot.path("budgetPotId").asText(), period),
                        each.path("used"));
            }
        }
        for (var skill : roadmap.path("capacities")) {
            for (var each : skill.path("periods")) {
                var period = plan.number(each.path("period").asText());
                var name = "%s, %s".formatted(skill.path("skill"), each.path("period"));
                var worked = plan.worked(starts, skill.path("skill").asText(), period);
                comparison.number(name, worked.doubleValue(), each.path("used"));
            }
        }
    }

    private void quality(Comparison comparison) {
        var value = roadmap.path("value").asDouble();
        var bound = roadmap.path("bound").asDouble();
        var greedy = roadmap.path("greedyValue").asDouble();
        comparison.holds("the bound is not below the value", !Ranks.above(value, bound));
        comparison.number("gap", 100 * (bound - value) / bound, roadmap.path("gapPercent"));
        comparison.number("gain over greedy", 100 * (value - greedy) / greedy, roadmap.path("gainOverGreedyPercent"));
        comparison.same(
                "optimal",
                Comparison.near(value, bound),
                roadmap.path("status").asText().equals("OPTIMAL"));
    }

    /// No item added, moved, or exchanged for another makes a plan that keeps the rules and is worth more.
    private void exchanges(Comparison comparison) {
        var value = plan.value(starts);
        for (var id : plan.candidates().keySet()) {
            for (var start = 0; start < plan.periods(); start++) {
                var added = new LinkedHashMap<>(starts);
                added.put(id, start);
                comparison.holds("put %s at %d".formatted(id, start), notBetter(added, value));
                for (var out : starts.keySet()) {
                    var exchanged = new LinkedHashMap<>(added);
                    exchanged.remove(out);
                    comparison.holds("%s at %d for %s".formatted(id, start, out), notBetter(exchanged, value));
                }
            }
        }
    }

    private boolean notBetter(Map<String, Integer> starts, double value) {
        return !Ranks.above(plan.value(starts), value)
                || !new PlanRules(plan).brokenBy(starts).isEmpty();
    }
}
