package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// What would admit a candidate that the roadmap leaves out: the extra budget is the sum of what the pots lack, and
/// with it
/// the candidate can be added.
final class WhyNotAudit {

    private final JsonNode roadmap;
    private final JsonNode input;
    private final Map<String, Integer> starts = new LinkedHashMap<>();

    WhyNotAudit(Sample sample) {
        var id = Sample.named(sample.allOfCycle("roadmaps"), "state", "PUBLISHED")
                .path("id")
                .asText();
        this.roadmap = sample.get("/v1/roadmaps/" + id);
        this.input = sample.get("/v1/roadmaps/%s/snapshot".formatted(id));
        var plan = new Plan(input);
        roadmap.path("items")
                .forEach(item -> starts.put(
                        item.path("initiativeId").asText(),
                        plan.number(item.path("start").asText())));
    }

    void compare(Comparison comparison) {
        var items = roadmap.path("items").size();
        var omitted = roadmap.path("omitted");
        comparison.same("items and omitted", input.path("candidates").size(), items + omitted.size());
        for (var each : omitted) {
            var code = each.path("code").asText();
            var id = each.path("initiativeId").asText();
            comparison.holds(code + ", reasons", !each.path("reasons").isEmpty());
            comparison.holds(code + ", needs money or more", !canBeAdded(new Plan(input), id));
            if (each.has("extraBudget")) {
                comparison.money(code + ", extra budget", sum(each.path("funding")), each.path("extraBudget"));
                comparison.holds(code + ", can be paid then", canBeAdded(new Plan(raised(each.path("funding"))), id));
            }
            comparison.holds(
                    code + ", one sentence", each.path("reason").asText().endsWith("."));
            var way = each.path("cheapestWay");
            if (!way.isMissingNode()) {
                var granted = raised(way.path("funding"));
                grant(granted, way.path("staffing"));
                comparison.holds(
                        code + ", fits with exactly what is named",
                        fits(new Plan(granted), id, way.path("start").asText()));
            }
            comparison.same(
                    code + ", names of what is displaced",
                    each.path("displaces").size(),
                    each.path("displacesNames").size());
        }
    }

    private boolean canBeAdded(Plan plan, String id) {
        return IntStream.range(0, plan.periods()).anyMatch(start -> {
            var added = new LinkedHashMap<>(starts);
            added.put(id, start);
            return new PlanRules(plan).brokenBy(added).isEmpty() && Ranks.above(plan.value(added), plan.value(starts));
        });
    }

    /// Whether the candidate can start there while all else stays.
    private boolean fits(Plan plan, String id, String start) {
        var added = new LinkedHashMap<>(starts);
        added.put(id, plan.number(start));
        return new PlanRules(plan).brokenBy(added).isEmpty();
    }

    private static BigDecimal sum(JsonNode funding) {
        return Sample.list(funding).stream()
                .map(gap -> new BigDecimal(gap.at("/amount/amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The same input with what the pots lack.
    private JsonNode raised(JsonNode funding) {
        var raised = input.deepCopy();
        var plan = new Plan(raised);
        for (var gap : funding) {
            var pot = Sample.named(
                    raised.path("pots"), "budgetPotId", gap.path("budgetPotId").asText());
            var amount = (ObjectNode)
                    pot.path("amounts").path(plan.number(gap.path("period").asText()));
            var more = new BigDecimal(amount.path("amount").asText())
                    .add(new BigDecimal(gap.at("/amount/amount").asText()));
            amount.put("amount", more.toPlainString());
        }
        return raised;
    }

    /// Gives the skills what they lack.
    private static void grant(JsonNode raised, JsonNode staffing) {
        var plan = new Plan(raised);
        for (var gap : staffing) {
            var capacity = Sample.named(
                    raised.path("capacities"), "skill", gap.path("skill").asText());
            var days = (ArrayNode) capacity.path("personDays");
            var period = plan.number(gap.path("period").asText());
            days.set(
                    period,
                    days.get(period).decimalValue().add(gap.path("personDays").decimalValue()));
        }
    }
}
