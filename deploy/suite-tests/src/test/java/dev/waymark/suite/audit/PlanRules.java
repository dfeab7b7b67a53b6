package dev.waymark.suite.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The rules of a roadmap, in exact amounts.
record PlanRules(Plan plan) {

    /// Every rule that the starts break.
    List<String> brokenBy(Map<String, Integer> starts) {
        List<String> broken = new ArrayList<>();
        starts.forEach((id, start) -> {
            var candidate = plan.candidates().get(id);
            var code = candidate.path("code").asText();
            Sample.texts(candidate.path("dependsOn")).stream()
                    .filter(plan.candidates()::containsKey)
                    .filter(before -> !starts.containsKey(before) || plan.finish(before, starts.get(before)) >= start)
                    .forEach(before -> broken.add(code + " starts before what it depends on is finished"));
            Sample.texts(candidate.path("excludes")).stream()
                    .filter(starts::containsKey)
                    .forEach(other -> broken.add(code + " stands beside what it excludes"));
            var since = candidate.path("inFlightSince").asText();
            if (since.isEmpty() ? start < 0 || plan.finish(id, start) >= plan.periods() : start != plan.number(since)) {
                broken.add(code + " starts outside of its periods");
            }
        });
        resources(broken, starts);
        choice(broken, starts);
        return broken;
    }

    private void resources(List<String> broken, Map<String, Integer> starts) {
        for (var period = 0; period < plan.periods(); period++) {
            for (var pot : plan.input().path("pots")) {
                var available = new BigDecimal(
                        pot.path("amounts").path(period).path("amount").asText());
                if (plan.spent(starts, pot.path("budgetPotId").asText(), period).compareTo(available) > 0) {
                    broken.add("pot %s in period %d".formatted(pot.path("name"), period));
                }
            }
            for (var skill : plan.input().path("capacities")) {
                var available =
                        new BigDecimal(skill.path("personDays").path(period).asText());
                if (plan.worked(starts, skill.path("skill").asText(), period).compareTo(available) > 0) {
                    broken.add("%s in period %d".formatted(skill.path("skill"), period));
                }
            }
        }
    }

    private void choice(List<String> broken, Map<String, Integer> starts) {
        for (var mix : plan.input().path("categoryMix")) {
            var held = starts.keySet().stream()
                    .filter(id -> plan.candidates().get(id).path("category").equals(mix.path("category")))
                    .count();
            if (held > mix.path("maximum").asLong(Long.MAX_VALUE)
                    || held < mix.path("minimum").asLong(0)) {
                broken.add("number of items of category " + mix.path("category"));
            }
        }
        for (var mandatory : plan.input().path("mandatory")) {
            var id = mandatory.path("initiativeId").asText();
            if (!starts.containsKey(id)
                    || plan.finish(id, starts.get(id))
                            > plan.number(mandatory.path("latestPeriod").asText())) {
                broken.add("deadline of " + plan.candidates().get(id).path("code"));
            }
        }
        plan.candidates().forEach((id, candidate) -> {
            if (candidate.has("inFlightSince") && !starts.containsKey(id)) {
                broken.add(candidate.path("code") + " is under way and left out");
            }
        });
        var risk = starts.keySet().stream()
                .mapToDouble(id -> plan.candidates().get(id).path("risk").asDouble())
                .average()
                .orElse(0);
        if (plan.input().has("riskLimit")
                && Ranks.above(risk, plan.input().path("riskLimit").asDouble())) {
            broken.add("risk limit");
        }
    }
}
