package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The basics score of each touchpoint and of each place where initiatives work.
final class BasicsAudit {

    private final Sample sample;

    BasicsAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        sample.allOfCycle("basics-scores").forEach(shown -> basics(comparison, shown));
        for (var place : sample.ofCycle("assessment-snapshot").at("/basics/places")) {
            var score = score(Sample.texts(place.path("touchpointIds")), new ArrayList<>());
            var name = "basics of " + place.path("name").asText();
            comparison.numberOrNone(name, Double.isFinite(score), score, place.path("score"));
        }
    }

    private void basics(Comparison comparison, JsonNode shown) {
        var name = "basics of " + shown.path("touchpoint").asText();
        var passing = new ArrayList<String>();
        var score = score(List.of(shown.path("touchpointId").asText()), passing);
        comparison.same(
                name + ", passing", passing.size(), shown.at("/score/passing").asInt());
        comparison.numberOrNone(name, Double.isFinite(score), score, shown.at("/score/score"));
        for (var each : sample.all(
                "/v1/touchpoints/%s/basics".formatted(shown.path("touchpointId").asText()))) {
            var passes = passing.contains(each.path("id").asText());
            comparison.same(
                    name, passes ? "PASSES" : "FAILS", each.path("verdict").asText());
        }
    }

    /// 100 × share of the basics that pass, weighted by volume; NaN without basics.
    private double score(List<String> touchpoints, List<String> passing) {
        var score = new WeightedMean();
        for (var id : touchpoints) {
            var touchpoint = sample.byId(sample.allOfCycle("touchpoints")).get(id);
            for (var each : sample.all("/v1/touchpoints/%s/basics".formatted(id))) {
                var basic = each.path("basic");
                var passes = passes(basic);
                score.add(
                        basic.path("volumePerYear")
                                .asDouble(touchpoint.path("volumePerYear").asDouble()),
                        passes ? 100 : 0);
                passing.addAll(passes ? List.of(each.path("id").asText()) : List.of());
            }
        }
        return score.value();
    }

    private static boolean passes(JsonNode basic) {
        var above =
                basic.at("/reading/value").asDouble() - basic.path("threshold").asDouble();
        return basic.path("direction").asText().equals("AT_MOST") ? above <= 0 : above >= 0;
    }
}
