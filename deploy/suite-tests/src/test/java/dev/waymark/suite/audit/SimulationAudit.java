package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;

/// The simulation of one price against the exact distribution, within what chance leaves.
record SimulationAudit(String code, Price price, JsonNode shown) {

    /// Five standard errors: chance alone breaks one of a million.
    private static final double ERRORS = 5;

    void compare(Comparison comparison) {
        var parts = price.lines().stream()
                .map(line -> new Worth.Part(
                        line.signed(price.presentValueFactor(line)).doubleValue(),
                        line.low().doubleValue(),
                        line.likely().doubleValue(),
                        line.high().doubleValue()))
                .toList();
        var worth = new Worth(parts);
        var draws = shown.path("draws").asInt();
        var deviation =
                Math.sqrt(parts.stream().mapToDouble(Worth.Part::variance).sum());
        var mean = parts.stream().mapToDouble(Worth.Part::mean).sum();
        comparison.within(code + ", mean", mean, ERRORS * deviation / Math.sqrt(draws), amount(shown.path("mean")));
        comparison.within(
                code + ", standard error",
                deviation / Math.sqrt(draws),
                0.05 * deviation / Math.sqrt(draws) + 0.01,
                amount(shown.path("standardError")));
        share(
                comparison,
                code + ", loss",
                worth.below(0),
                draws,
                shown.path("probabilityOfLoss").asDouble());
        share(
                comparison,
                code + ", P10",
                0.1,
                draws,
                worth.below(amount(shown.path("p10")).asDouble()));
        share(
                comparison,
                code + ", P50",
                0.5,
                draws,
                worth.below(amount(shown.path("p50")).asDouble()));
        share(
                comparison,
                code + ", P90",
                0.9,
                draws,
                worth.below(amount(shown.path("p90")).asDouble()));
    }

    private static void share(Comparison comparison, String name, double expected, int draws, double shown) {
        var allowed = ERRORS * Math.sqrt(expected * (1 - expected) / draws) + 1e-3;
        comparison.within(name, expected, allowed, DoubleNode.valueOf(shown));
    }

    private static JsonNode amount(JsonNode money) {
        return DoubleNode.valueOf(Double.parseDouble(money.path("amount").asText()));
    }
}
