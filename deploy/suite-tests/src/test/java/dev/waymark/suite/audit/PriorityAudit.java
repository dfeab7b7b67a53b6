package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Both indices from the ratings that people gave and from the computed criteria, priorities, and the index map.
final class PriorityAudit {

    private final Sample sample;
    private final Scores scores;
    private final JsonNode priorities;

    PriorityAudit(Sample sample) {
        this.sample = sample;
        this.scores = new Scores(sample);
        this.priorities = sample.ofCycle("priorities");
    }

    void compare(Comparison comparison) {
        Map<String, IndexMap.Place> places = new LinkedHashMap<>();
        List<Double> ranked = new ArrayList<>();
        for (var shown : priorities.path("initiatives")) {
            var business = index(comparison, shown, "businessIndex", "BUSINESS");
            var it = index(comparison, shown, "itIndex", "IT");
            if (Double.isFinite(business) && Double.isFinite(it)) {
                var place = new IndexMap.Place(business, it);
                places.put(shown.path("initiativeId").asText(), place);
                ranked.add(priority(comparison, place, shown));
            }
        }
        var ranks = Ranks.best(ranked.stream().mapToDouble(each -> each).toArray());
        for (var i = 0; i < ranks.length; i++) {
            var shown = priorities.path("initiatives").path(i);
            comparison.same(
                    shown.path("code").asText() + ", rank",
                    ranks[i],
                    shown.path("rank").asInt());
        }
        map(comparison, places, sample.ofCycle("index-map"));
        robustness(comparison, sample.ofCycle("priorities?robustness=true"));
    }

    private void robustness(Comparison comparison, JsonNode shown) {
        var ranked = Sample.list(shown.path("initiatives")).stream()
                .filter(each -> each.has("rank"))
                .toList();
        var sampling = shown.path("sampling");
        var sampled = new Robustness(
                ranked.stream()
                        .map(each -> new Robustness.Rated(
                                scores(each, "businessIndex"),
                                scores(each, "itIndex"),
                                each.path("fit").asDouble()))
                        .toList(),
                sampling.path("draws").asInt(),
                sampling.path("top").asInt());
        for (var i = 0; i < ranked.size(); i++) {
            var code = ranked.get(i).path("code").asText();
            var robustness = ranked.get(i).path("robustness");
            var first = sampled.first(i);
            var top = sampled.amongTop(i);
            comparison.within(code + ", first", first, sampled.allowed(first), robustness.path("first"));
            comparison.within(code + ", among the top", top, sampled.allowed(top), robustness.path("amongTop"));
            comparison.within(
                    code + ", mean rank", sampled.meanRank(i), sampled.allowedRank(), robustness.path("meanRank"));
        }
    }

    private static List<Double> scores(JsonNode initiative, String index) {
        return Sample.list(initiative.path(index).path("contributions")).stream()
                .map(each -> each.path("score").asDouble())
                .toList();
    }

    private double priority(Comparison comparison, IndexMap.Place place, JsonNode shown) {
        var id = shown.path("initiativeId").asText();
        var fit = sample.get("/v1/initiatives/%s/fit".formatted(id)).path("fit").asDouble();
        comparison.number(shown.path("code").asText() + ", fit", fit, shown.path("fit"));
        comparison.number(shown.path("code").asText() + ", priority", place.priority(fit), shown.path("priority"));
        return place.priority(fit);
    }

    /// @return NaN while a criterion has no score
    private double index(Comparison comparison, JsonNode initiative, String property, String side) {
        var index = new WeightedMean();
        var name = initiative.path("code").asText() + ", " + side;
        var criteria = sample.allOfCycle("criteria").stream()
                .filter(each -> each.path("side").asText().equals(side))
                .toList();
        var weights = criteria.stream()
                .mapToDouble(each -> each.path("weight").asDouble())
                .sum();
        for (var criterion : criteria) {
            var shown = Sample.named(
                    initiative.path(property).path("contributions"),
                    "criterionId",
                    criterion.path("id").asText());
            var score = scores.of(initiative.path("initiativeId").asText(), criterion);
            var weight = criterion.path("weight").asDouble();
            var of = name + ", " + criterion.path("name").asText();
            comparison.numberOrNone(of, Double.isFinite(score), score, shown.path("score"));
            comparison.numberOrNone(
                    of + ", points", Double.isFinite(score), weight * score / weights, shown.path("points"));
            index.add(weight, score);
        }
        comparison.numberOrNone(
                name,
                Double.isFinite(index.value()),
                index.value(),
                initiative.path(property).path("value"));
        return index.value();
    }

    private void map(Comparison comparison, Map<String, IndexMap.Place> places, JsonNode shown) {
        comparison.same("places", places.size(), shown.path("places").size());
        var inOrder = List.copyOf(places.values());
        var layers = IndexMap.layers(inOrder);
        var ids = List.copyOf(places.keySet());
        for (var each : shown.path("places")) {
            var id = each.path("initiativeId").asText();
            var place = places.get(id);
            var code = each.path("code").asText();
            comparison.number(code + ", B", place.business(), each.path("businessIndex"));
            comparison.number(code + ", T", place.it(), each.path("itIndex"));
            comparison.same(
                    code + ", quadrant",
                    place.quadrant(shown.path("threshold").asDouble()),
                    each.path("quadrant").asText());
            comparison.same(
                    code + ", layer",
                    layers[ids.indexOf(id)],
                    each.path("layer").asInt());
            comparison.number(code + ", |B − T|", Math.abs(place.business() - place.it()), each.path("difference"));
        }
        comparison.number("Spearman's ρ", IndexMap.spearman(inOrder), shown.path("agreement"));
    }
}
