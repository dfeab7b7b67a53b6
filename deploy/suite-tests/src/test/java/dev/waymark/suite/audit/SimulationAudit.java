package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.util.List;

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
        histogram(comparison, worth, draws);
    }

    /// Bins of one width side by side that hold every draw; those below 0 hold the losses.
    private void histogram(Comparison comparison, Worth worth, int draws) {
        var bins = Sample.list(shown.path("histogram"));
        comparison.same(code + ", draws in bins", draws, drawsOf(bins));
        var losses = bins.stream()
                .filter(bin -> amount(bin.path("from")).asDouble() < 0)
                .toList();
        comparison.number(code + ", losses in bins", (double) drawsOf(losses) / draws, shown.path("probabilityOfLoss"));
        for (var bin = 0; bin < bins.size(); bin++) {
            var from = amount(bins.get(bin).path("from")).asDouble();
            var below = amount(bins.get(bin).path("below")).asDouble();
            var name = "%s, bin of %s".formatted(code, from);
            comparison.holds(
                    name + ", beside the next",
                    bin == bins.size() - 1
                            || below == amount(bins.get(bin + 1).path("from")).asDouble());
            share(
                    comparison,
                    name,
                    worth.below(below) - worth.below(from),
                    draws,
                    bins.get(bin).path("draws").asDouble() / draws);
        }
    }

    private static int drawsOf(List<JsonNode> bins) {
        return bins.stream().mapToInt(bin -> bin.path("draws").asInt()).sum();
    }

    private static void share(Comparison comparison, String name, double expected, int draws, double shown) {
        var allowed = ERRORS * Math.sqrt(Math.max(0, expected * (1 - expected)) / draws) + 1e-3;
        comparison.within(name, expected, allowed, DoubleNode.valueOf(shown));
    }

    private static JsonNode amount(JsonNode money) {
        return DoubleNode.valueOf(Double.parseDouble(money.path("amount").asText()));
    }
}
