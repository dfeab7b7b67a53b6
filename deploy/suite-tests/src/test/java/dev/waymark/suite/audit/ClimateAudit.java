package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
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
        history(comparison, observations, shown);
    }

    /// The sample's observations are recorded in the order of their days.
    private static void history(Comparison comparison, List<Climate.Observation> observations, JsonNode shown) {
        var days =
                observations.stream().map(Climate.Observation::day).distinct().toList();
        comparison.same(
                "days of the climate", days.size(), shown.path("history").size());
        for (var point : shown.path("history")) {
            var day = point.path("day").asText();
            var known = observations.stream()
                    .filter(each -> each.day().compareTo(day) <= 0)
                    .toList();
            Map<String, Climate.Observation> latest = new LinkedHashMap<>();
            known.forEach(each -> latest.put(each.indicator(), each));
            comparison.number("climate of " + day, Climate.index(latest.values()), point.path("index"));
            comparison.same(
                    "climate state of " + day,
                    Climate.state(
                            known,
                            shown.path("boundary").asDouble(),
                            shown.path("hysteresis").asDouble()),
                    point.path("state").asText());
        }
    }
}
