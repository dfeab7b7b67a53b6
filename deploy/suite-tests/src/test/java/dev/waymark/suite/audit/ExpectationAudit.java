package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Expectation gaps over all touchpoints and of each.
final class ExpectationAudit {

    /// Of expectation and of delivery, for a trend without assumed rates.
    private static final int LEAST_MEASUREMENTS = 3;

    private static final double DAYS_OF_A_YEAR = 365.25;

    private final Sample sample;
    private final Map<String, Double> segments = new TreeMap<>();

    ExpectationAudit(Sample sample) {
        this.sample = sample;
        sample.ofCycle("segments")
                .path("segments")
                .forEach(each -> segments.put(
                        each.path("code").asText(), each.path("weight").asDouble()));
    }

    void compare(Comparison comparison) {
        whole(comparison, sample.ofCycle("expectation-gap?horizonYears=5").path("gap"));
        sample.allOfCycle("touchpoint-gaps").forEach(shown -> touchpoint(comparison, shown));
    }

    private void whole(Comparison comparison, JsonNode shown) {
        var origin = measurements("").stream()
                .map(ExpectationAudit::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
        comparison.same("origin", origin.toString(), shown.path("origin").asText());
        var groups = new TreeMap<String, ExpectationGap>();
        for (var segment : segments.keySet()) {
            groups.put(segment, fitted(segment, origin));
        }
        for (var group : shown.path("groups")) {
            trends(comparison, groups.get(group.path("segment").asText()), group);
        }
        var band = shown.path("band").asDouble();
        for (var point : shown.path("path")) {
            point(comparison, groups, band, point);
        }
    }

    private void trends(Comparison comparison, ExpectationGap group, JsonNode shown) {
        var name = shown.path("segment").asText();
        comparison.number(name + ", weight", segments.get(name), shown.path("weight"));
        comparison.number(name + ", E0", group.e0(), shown.at("/expectation/level"));
        comparison.number(name + ", g", group.growth(), shown.at("/expectation/rate"));
        comparison.number(name + ", D0", group.d0(), shown.at("/delivery/level"));
        comparison.number(name + ", r", group.change(), shown.at("/delivery/rate"));
        comparison.number(name + ", gap", group.gap(0), shown.path("gap"));
    }

    private void point(Comparison comparison, Map<String, ExpectationGap> groups, double band, JsonNode shown) {
        var t = shown.path("years").asInt();
        var name = "+%d years".formatted(t);
        var expectation = weighted(groups, group -> group.expectation(t));
        var delivery = weighted(groups, group -> group.delivery(t));
        comparison.number(name + ", E", expectation, shown.path("expectation"));
        comparison.number(name + ", D", delivery, shown.path("delivery"));
        comparison.number(name + ", gap", expectation - delivery, shown.path("gap"));
        comparison.same(
                name + ", standing",
                ExpectationGap.standing(expectation - delivery, band),
                shown.path("standing").asText());
        if (t > 0) {
            var required = (expectation - weighted(groups, ExpectationGap::d0)) / t;
            comparison.number(name + ", required", required, shown.path("requiredChangePerYear"));
            comparison.number(
                    name + ", engagement-led",
                    required - weighted(groups, ExpectationGap::change),
                    shown.path("engagementLedChangePerYear"));
        }
    }

    private double weighted(Map<String, ExpectationGap> groups, ToDoubleFunction<ExpectationGap> of) {
        return groups.entrySet().stream()
                .mapToDouble(each -> segments.get(each.getKey()) * of.applyAsDouble(each.getValue()))
                .sum();
    }

    private ExpectationGap fitted(String segment, LocalDate origin) {
        return ExpectationGap.fitted(measured(segment, "EXPECTATION", origin), measured(segment, "DELIVERY", origin));
    }

    private List<ExpectationGap.Measured> measured(String segment, String kind, LocalDate origin) {
        return measurements("").stream()
                .filter(each -> each.path("segment").asText().equals(segment))
                .filter(each -> each.path("kind").asText().equals(kind))
                .map(each -> new ExpectationGap.Measured(
                        ChronoUnit.DAYS.between(origin, day(each)) / DAYS_OF_A_YEAR,
                        each.path("value").asDouble()))
                .toList();
    }

    private static LocalDate day(JsonNode measurement) {
        return LocalDate.parse(measurement.path("measuredOn").asText());
    }

    private List<JsonNode> measurements(String touchpointId) {
        return sample.allOfCycle("measurements").stream()
                .filter(each -> each.path("touchpointId").asText().equals(touchpointId))
                .toList();
    }

    private void touchpoint(Comparison comparison, JsonNode shown) {
        var name = shown.path("touchpoint").asText();
        var touchpoint = sample.byId(sample.allOfCycle("touchpoints"))
                .get(shown.path("touchpointId").asText());
        comparison.number(name + ", importance", importance(touchpoint), shown.path("importance"));
        comparison.number(
                name + ", weighted importance", importance(touchpoint), touchpoint.path("weightedImportance"));
        var measured = measurements(shown.path("touchpointId").asText());
        if (measured.size() < 2 * LEAST_MEASUREMENTS) {
            comparison.holds(
                    name + ", too little measured",
                    !shown.has("gap") && !shown.path("missing").isEmpty());
        } else {
            var gap = value(measured, "EXPECTATION") - value(measured, "DELIVERY");
            comparison.number(name + ", gap", gap, shown.path("gap"));
            comparison.same(
                    name + ", standing",
                    ExpectationGap.standing(gap, shown.path("band").asDouble()),
                    shown.path("standing").asText());
        }
    }

    /// Each touchpoint of the sample was measured once.
    private static double value(List<JsonNode> measured, String kind) {
        return Sample.named(measured, "kind", kind).path("value").asDouble();
    }

    private double importance(JsonNode touchpoint) {
        var sum = 0.0;
        for (var segment : segments.entrySet()) {
            var importance = touchpoint.path("importance").asDouble();
            for (var own : touchpoint.path("importanceBySegment")) {
                importance = own.path("segment").asText().equals(segment.getKey())
                        ? own.path("importance").asDouble()
                        : importance;
            }
            sum += segment.getValue() * importance;
        }
        return sum;
    }
}
