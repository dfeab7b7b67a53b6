package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/// Facts, affinities and category of each priced initiative.
final class CategoryAudit {

    private final Sample sample;

    CategoryAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        for (var initiative : sample.ofCycle("initiative-snapshot").path("initiatives")) {
            if (initiative.has("npv")) {
                category(comparison, initiative);
            }
        }
    }

    private void category(Comparison comparison, JsonNode initiative) {
        var code = initiative.path("code").asText();
        var path = "/v1/initiatives/%s".formatted(initiative.path("id").asText());
        var shown = sample.get(path + "/category").path("suggestion");
        var facts =
                new CategoryFacts(sample.get(path), sample.get(path + "/price"), shown, LocalDate.now(ZoneOffset.UTC));
        for (var affinity : shown.path("affinities")) {
            var name = code + ", " + affinity.path("category").asText();
            var sum = 0.0;
            for (var part : affinity.path("parts")) {
                var value = facts.of(part.path("fact").asText());
                var points = value * part.path("weight").asDouble();
                comparison.number(name + part.path("fact"), value, part.path("value"));
                comparison.number(name + part.path("fact") + ", points", points, part.path("points"));
                sum += points;
            }
            comparison.number(name, Math.min(100, sum), affinity.path("affinity"));
        }
        suggestion(comparison, code, shown);
        var decided = sample.get(path + "/category").path("decision").path("category");
        comparison.same(
                code + ", category",
                decided.isMissingNode() ? shown.path("category") : decided,
                initiative.path("category"));
    }

    private static void suggestion(Comparison comparison, String code, JsonNode shown) {
        var affinities = Sample.list(shown.path("affinities")).stream()
                .sorted(Comparator.comparingDouble(
                        each -> -each.path("affinity").asDouble()))
                .toList();
        var margin = affinities.get(0).path("affinity").asDouble()
                - affinities.get(1).path("affinity").asDouble();
        comparison.same(code + ", suggested", affinities.getFirst().path("category"), shown.path("category"));
        comparison.number(code + ", margin", margin, shown.path("margin"));
        comparison.same(
                code + ", close",
                Ranks.above(shown.path("closeMargin").asDouble(), margin),
                shown.path("close").asBoolean());
    }
}
