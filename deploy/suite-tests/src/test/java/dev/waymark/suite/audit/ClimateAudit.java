package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// The economic climate with its named state, and the risk appetite.
final class ClimateAudit {

    private final Sample sample;

    ClimateAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        climate(comparison, sample.ofCycle("climate"));
    }

    private void climate(Comparison comparison, JsonNode shown) {
        var observations = Sample.list(sample.file("climate")).stream()
                .map(each -> new Climate.Observation(
                        each.path("indicator").asText(),
                        each.path("observedOn").asText(),
                        each.path("value").asDouble()))
                .toList();
        Map<String, Climate.Observation> latest = new LinkedHashMap<>();
        observations.forEach(each ->
                latest.merge(each.indicator(), each, (a, b) -> a.day().compareTo(b.day()) > 0 ? a : b));
        var index = Climate.index(latest.values());
        comparison.number("climate", index, shown.path("computedIndex"));
        comparison.number("climate in force", index, shown.path("index"));
        comparison.same(
                "climate state",
                Climate.state(
                        observations,
                        shown.path("boundary").asDouble(),
                        shown.path("hysteresis").asDouble()),
                shown.path("computedState").asText());
        comparison.same("indicators", latest.size(), shown.path("contributions").size());
        for (var each : shown.path("contributions")) {
            var indicator = each.path("indicator").asText();
            comparison.number(indicator, latest.get(indicator).points(), each.path("points"));
        }
        comparison.number("risk appetite", Climate.riskAppetite(index), shown.at("/riskAppetite/value"));
    }
}
