package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.DoubleStream;

/// Perception gap, quality gaps, promises and the two-way street.
final class PromiseAudit {

    private static final List<String> FUNCTIONS = List.of("RESEARCH", "DESIGN", "OPERATIONS", "MARKETING");

    private final Sample sample;

    PromiseAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        sample.allOfCycle("perception-surveys").forEach(shown -> perception(comparison, shown.path("gap")));
        for (var act : sample.file("assessment")) {
            if (act.path("put").asText().endsWith("/quality-scores")) {
                quality(comparison, act);
            }
        }
        for (var promise : sample.allOfCycle("promises")) {
            if (promise.has("kept")) {
                counted(comparison, "promise " + promise.path("metric").asText(), promise.at("/kept/rate"));
            }
        }
        twoWayStreet(comparison);
    }

    private static void perception(Comparison comparison, JsonNode gap) {
        var own = counted(comparison, "own people", gap.path("ownPeople"));
        var customers = counted(comparison, "customers", gap.path("customers"));
        comparison.number("perception gap", own.above(customers), gap.path("points"));
        comparison.number("perception gap, at least", own.aboveAtLeast(customers), gap.path("lower"));
        comparison.number("perception gap, at most", own.aboveAtMost(customers), gap.path("upper"));
    }

    private static Wilson counted(Comparison comparison, String name, JsonNode shown) {
        var share = new Wilson(shown.path("hits").asLong(), shown.path("sample").asLong());
        comparison.number(name + ", share", share.share(), shown.path("share"));
        comparison.number(name + ", at least", share.lower(), shown.path("lower"));
        comparison.number(name + ", at most", share.upper(), shown.path("upper"));
        return share;
    }

    private void quality(Comparison comparison, JsonNode act) {
        var key = act.path("put").asText().replaceAll(".*\\{touchpoint:(.*)}.*", "$1");
        var name = Sample.named(sample.file("touchpoints"), "key", key)
                .path("name")
                .asText();
        var id = Sample.named(sample.allOfCycle("touchpoints"), "name", name)
                .path("id")
                .asText();
        var shown =
                sample.get("/v1/touchpoints/%s/quality-scores".formatted(id)).path("gaps");
        var gaps = gaps(act.path("body"));
        for (var gap : shown.path("gaps")) {
            var number = gap.path("number").asInt();
            comparison.number("%s, gap %d".formatted(key, number), gaps[number - 1], gap.path("points"));
        }
        var largest = DoubleStream.of(gaps).limit(FUNCTIONS.size()).max().orElseThrow();
        comparison.same(
                key + ", accountable",
                FUNCTIONS.stream()
                        .filter(function -> Comparison.near(gaps[FUNCTIONS.indexOf(function)], largest))
                        .toList(),
                Sample.texts(shown.path("accountable")));
    }

    /// Research, design, operations, marketing, and the customer's verdict.
    private static double[] gaps(JsonNode scores) {
        return new double[] {
            difference(scores, "customerExpectation", "managementBelief"),
            difference(scores, "managementBelief", "specification"),
            difference(scores, "specification", "delivery"),
            difference(scores, "promise", "delivery"),
            difference(scores, "customerExpectation", "perceivedQuality")
        };
    }

    private static double difference(JsonNode scores, String of, String less) {
        return scores.path(of).asDouble() - scores.path(less).asDouble();
    }

    private void twoWayStreet(Comparison comparison) {
        var values = sample.ofCycle("exchange-values");
        var brand = values.path("valueToBrand").asDouble();
        var customer = values.path("valueToCustomer").asDouble();
        comparison.number(
                "two-way street",
                (brand - customer) / (Math.abs(brand) + Math.abs(customer)),
                sample.ofCycle("two-way-street").path("balance"));
    }
}
