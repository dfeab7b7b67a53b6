package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Levers of engagement, readiness and practices.
final class CultureAudit {

    private static final double SCALE = 4;

    private final Sample sample;

    CultureAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        levers(comparison);
        readiness(comparison);
        for (var practice : sample.allOfCycle("practices")) {
            var gap = SCALE - practice.path("adoption").asDouble();
            comparison.number(practice.path("statement").asText(), gap, practice.path("gap"));
        }
    }

    private void levers(Comparison comparison) {
        var shown = sample.ofCycle("engagement-levers");
        List<JsonNode> sheets = new ArrayList<>();
        sample.allOfCycle("lever-sheets").forEach(sheet -> sheets.add(sheet.path("ratings")));
        var asIs = new ArrayList<Double>();
        var target = new ArrayList<Double>();
        for (var lever : shown.path("levers")) {
            var name = lever.path("lever").asText();
            asIs.add(mean(sheets, name, "", "asIs"));
            target.add(mean(sheets, name, "", "target"));
            comparison.number(name + ", as is", asIs.getLast(), lever.path("asIs"));
            comparison.number(name + ", target", target.getLast(), lever.path("target"));
            spread(comparison, name, sheets, lever.path("spread"));
            for (var function : lever.path("functions")) {
                var of = function.path("function").asText();
                comparison.number(name + of, mean(sheets, name, of, "asIs"), function.path("asIs"));
                comparison.number(name + of, mean(sheets, name, of, "target"), function.path("target"));
            }
        }
        comparison.number("overall", geometric(asIs), shown.path("overall"));
        comparison.number("overall target", geometric(target), shown.path("overallTarget"));
        var lowest = asIs.stream().mapToDouble(each -> each).min().orElseThrow();
        List<String> bottlenecks = new ArrayList<>();
        for (var i = 0; i < asIs.size(); i++) {
            if (Comparison.near(asIs.get(i), lowest)) {
                bottlenecks.add(shown.path("levers").get(i).path("lever").asText());
            }
        }
        comparison.same("bottlenecks", bottlenecks, Sample.texts(shown.path("bottlenecks")));
    }

    private static double mean(List<JsonNode> sheets, String lever, String function, String property) {
        return sheets.stream()
                .flatMap(sheet -> Sample.list(sheet).stream())
                .filter(rating -> rating.path("lever").asText().equals(lever))
                .filter(rating -> rating.path("function").asText().contains(function))
                .mapToDouble(rating -> rating.path(property).asDouble())
                .average()
                .orElseThrow();
    }

    private static void spread(Comparison comparison, String lever, List<JsonNode> sheets, JsonNode shown) {
        var means = sheets.stream()
                .mapToDouble(sheet -> mean(List.of(sheet), lever, "", "asIs"))
                .toArray();
        var mean = Arrays.stream(means).average().orElseThrow();
        var squares =
                Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum();
        comparison.same(lever + ", raters", means.length, shown.path("raters").asInt());
        comparison.number(
                lever + ", deviation", Math.sqrt(squares / (means.length - 1)), shown.path("standardDeviation"));
        comparison.number(lever + ", least", Arrays.stream(means).min().orElseThrow(), shown.path("least"));
        comparison.number(lever + ", greatest", Arrays.stream(means).max().orElseThrow(), shown.path("greatest"));
    }

    /// The geometric mean of levels 0..4, mapped to 0..100.
    private static double geometric(List<Double> levels) {
        var product = levels.stream().mapToDouble(each -> each).reduce(1, (a, b) -> a * b);
        return 100 * Math.pow(product, 1.0 / levels.size()) / SCALE;
    }

    private void readiness(Comparison comparison) {
        var shown = sample.ofCycle("readiness");
        var sheets = Sample.list(sample.file("assessment")).stream()
                .filter(act -> act.path("put").asText().endsWith("/readiness-sheet"))
                .map(act -> act.path("body"))
                .toList();
        comparison.same("readiness, people", sheets.size(), shown.path("people").asInt());
        var sum = 0.0;
        for (var statement : shown.path("statements")) {
            var name = statement.path("statement").asText().toLowerCase(Locale.ROOT);
            var mean = sheets.stream()
                    .mapToDouble(sheet -> sheet.path(name).asDouble())
                    .average()
                    .orElseThrow();
            comparison.number("readiness, " + name, mean, statement.path("mean"));
            sum += mean;
        }
        comparison.number("readiness", 100 * sum / 5 / SCALE, shown.path("score"));
    }
}
