package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Mined journeys with their transitions.
final class JourneyAudit {

    private static final double MAIN_SHARE = 0.8;

    private final Sample sample;
    private final Map<String, String> touchpointIds;

    JourneyAudit(Sample sample) {
        this.sample = sample;
        var ids = sample.allOfCycle("touchpoints").stream()
                .collect(Collectors.toMap(
                        each -> each.path("name").asText(),
                        each -> each.path("id").asText()));
        this.touchpointIds = Sample.list(sample.file("touchpoints")).stream()
                .collect(Collectors.toMap(
                        each -> each.path("key").asText(),
                        each -> ids.get(each.path("name").asText())));
    }

    void compare(Comparison comparison) {
        var mining = sample.allOfCycle("journey-minings").getFirst().path("id").asText();
        paths(comparison, sample.all("/v1/journey-minings/%s/paths".formatted(mining)));
        var counts = transitions();
        var shown = sample.all("/v1/journey-minings/%s/transitions".formatted(mining));
        comparison.same("transitions", counts.size(), shown.size());
        shown.forEach(each -> transition(comparison, counts, each));
        map(comparison, counts, sample.get("/v1/journey-minings/%s/journey-map".formatted(mining)));
        for (var journey : sample.allOfCycle("journeys")) {
            journey(comparison, journey);
        }
    }

    private List<JsonNode> walked() {
        return Sample.list(sample.file("journeys").path("journeys")).stream()
                .sorted(Comparator.comparingInt(
                        journey -> -journey.path("times").asInt()))
                .toList();
    }

    private List<String> path(JsonNode journey) {
        return Sample.texts(journey.path("path")).stream()
                .map(touchpointIds::get)
                .toList();
    }

    private void paths(Comparison comparison, List<JsonNode> shown) {
        var walked = walked();
        var all = walked.stream()
                .mapToInt(journey -> journey.path("times").asInt())
                .sum();
        comparison.same("paths", walked.size(), shown.size());
        var before = 0;
        for (var i = 0; i < walked.size(); i++) {
            var name = walked.get(i).path("name").asText();
            var times = walked.get(i).path("times").asInt();
            comparison.same(
                    name + ", touchpoints",
                    path(walked.get(i)),
                    Sample.texts(shown.get(i).path("touchpointIds")));
            comparison.same(
                    name + ", journeys", times, shown.get(i).path("journeys").asInt());
            comparison.number(
                    name + ", share", (double) times / all, shown.get(i).path("share"));
            var main = (double) before / all < MAIN_SHARE;
            comparison.same(name + ", main", main, shown.get(i).path("main").asBoolean());
            before += times;
            comparison.number(
                    name + ", up to here", (double) before / all, shown.get(i).path("cumulativeShare"));
        }
    }

    private void map(Comparison comparison, Map<List<String>, Integer> counts, JsonNode shown) {
        var all = walked().stream()
                .mapToInt(journey -> journey.path("times").asInt())
                .sum();
        var main = new HashSet<List<String>>();
        var before = 0;
        for (var journey : walked()) {
            var path = path(journey);
            for (var step = 0; step + 1 < path.size() && (double) before / all < MAIN_SHARE; step++) {
                main.add(path.subList(step, step + 2));
            }
            before += journey.path("times").asInt();
        }
        comparison.same("journeys of the map", all, shown.path("journeys").asInt());
        comparison.same(
                "transitions of the map",
                counts.size(),
                shown.path("transitions").asInt());
        comparison.same("steps of the map", counts.size(), shown.path("steps").size());
        for (var step : shown.path("steps")) {
            transition(comparison, counts, step);
            comparison.same(
                    "main step",
                    main.contains(
                            List.of(step.path("from").asText(), step.path("to").asText())),
                    step.path("main").asBoolean());
        }
    }

    /// n_ij by the ids of i and j.
    private Map<List<String>, Integer> transitions() {
        var counts = new HashMap<List<String>, Integer>();
        for (var journey : walked()) {
            var path = path(journey);
            for (var step = 0; step + 1 < path.size(); step++) {
                counts.merge(path.subList(step, step + 2), journey.path("times").asInt(), Integer::sum);
            }
        }
        return counts;
    }

    private static void transition(Comparison comparison, Map<List<String>, Integer> counts, JsonNode shown) {
        var from = shown.path("from").asText();
        var count = counts.getOrDefault(List.of(from, shown.path("to").asText()), 0);
        var leaving = counts.entrySet().stream()
                .filter(each -> each.getKey().getFirst().equals(from))
                .mapToInt(Map.Entry::getValue)
                .sum();
        comparison.same("n_ij", count, shown.path("count").asInt());
        comparison.same("Σ n_ij", leaving, shown.path("leaving").asInt());
        comparison.number("P(i→j)", (double) count / leaving, shown.path("probability"));
    }

    /// Of an adopted path only its own journeys count.
    private void journey(Comparison comparison, JsonNode shown) {
        var walked = Sample.named(
                sample.file("journeys").path("journeys"),
                "name",
                shown.path("name").asText());
        var path = path(walked);
        var counts = new HashMap<List<String>, Integer>();
        for (var step = 0; step + 1 < path.size(); step++) {
            counts.merge(path.subList(step, step + 2), walked.path("times").asInt(), Integer::sum);
        }
        comparison.same(
                shown.path("name").asText(),
                counts.size(),
                shown.path("transitions").size());
        shown.path("transitions").forEach(each -> transition(comparison, counts, each));
    }
}
