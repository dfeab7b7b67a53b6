package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;

/// Fit of each priced initiative with the climate.
final class FitAudit {

    private final Sample sample;

    FitAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        for (var initiative : sample.ofCycle("initiative-snapshot").path("initiatives")) {
            if (initiative.has("npv")) {
                fit(comparison, initiative);
            }
        }
    }

    /// A WOW counts 0.7 where a place of the pain points that it mitigates has a basics score below the limit.
    private double basicsFirst(JsonNode initiative) {
        var id = initiative.path("id").asText();
        var assessment = sample.ofCycle("assessment-snapshot");
        var touchpoints = new HashSet<String>();
        for (var mitigation : initiative.path("mitigations")) {
            var painPoint = Sample.named(
                    assessment.path("painPoints"),
                    "id",
                    mitigation.path("painPointId").asText());
            touchpoints.addAll(Sample.texts(painPoint.path("touchpointIds")));
        }
        var below = assessment.at("/basics/basicsFirstBelow").asDouble();
        var weak = Sample.list(assessment.at("/basics/places")).stream()
                .filter(place -> place.has("score")
                        && Ranks.above(below, place.path("score").asDouble()))
                .anyMatch(place -> !Collections.disjoint(Sample.texts(place.path("touchpointIds")), touchpoints));
        var wow =
                sample.get("/v1/initiatives/" + id).path("experience").asText().equals("WOW");
        return wow && weak ? 0.7 : 1;
    }

    private void fit(Comparison comparison, JsonNode initiative) {
        var climate = sample.ofCycle("climate").path("index").asDouble();
        var code = initiative.path("code").asText();
        var shown = sample.get(
                "/v1/initiatives/%s/fit".formatted(initiative.path("id").asText()));
        var category = initiative.path("category").asText();
        var risk = initiative.path("projectRisk").asDouble();
        var excess = Math.max(0, risk - Climate.riskAppetite(climate));
        var basicsFirst = basicsFirst(initiative);
        comparison.number(code + ", basics first", basicsFirst, shown.path("basicsMultiplier"));
        comparison.number(code + ", multiplier", Climate.multiplier(category, climate), shown.path("multiplier"));
        comparison.number(code + ", appetite", Climate.riskAppetite(climate), shown.path("riskAppetite"));
        comparison.number(code + ", excess risk", excess, shown.path("excessRisk"));
        comparison.number(code + ", risk factor", 1 - excess / 100, shown.path("riskFactor"));
        var fit = Climate.fit(category, climate, risk) * basicsFirst;
        comparison.number(code + ", fit", fit, shown.path("fit"));
        comparison.number(code + ", fit in snapshot", fit, initiative.path("fit"));
        var assumed = Sample.named(
                sample.ofCycle("climate-what-if?climate=-60").path("initiatives"),
                "initiativeId",
                initiative.path("id").asText());
        comparison.number(code + ", fit at −60", Climate.fit(category, -60, risk) * basicsFirst, assumed.path("fit"));
    }
}
