package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.suite.audit.HonestPromise.Uncertain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What the published roadmap may promise, from the estimates that it shows.
final class HonestPromiseAudit {

    private static final double Z_90 = 1.2815515655446004;

    private final JsonNode promise;
    private final JsonNode roadmap;

    HonestPromiseAudit(Sample sample) {
        var id = Sample.named(sample.allOfCycle("roadmaps"), "state", "PUBLISHED")
                .path("id")
                .asText();
        this.promise = sample.get("/v1/roadmaps/%s/honest-promise".formatted(id));
        this.roadmap = sample.get("/v1/roadmaps/" + id);
    }

    void compare(Comparison comparison) {
        var shown = new TreeMap<String, List<JsonNode>>();
        promise.path("candidates")
                .forEach(each -> shown.computeIfAbsent(each.path("category").asText(), category -> new ArrayList<>())
                        .add(each));
        var computed = HonestPromise.of(shown.values().stream()
                .map(each -> each.stream().map(HonestPromiseAudit::uncertain).toList())
                .toList());
        money(comparison, "spread", computed.tau(), promise.path("spread"));
        money(comparison, "mean", computed.mean(), promise.path("mean"));
        money(comparison, "spread of classes", computed.classTau(), promise.path("classSpread"));
        var classes = List.copyOf(shown.keySet());
        for (var i = 0; i < classes.size(); i++) {
            var category = classes.get(i);
            for (var each : promise.path("classes")) {
                if (each.path("categories").path(0).asText().equals(category)) {
                    money(comparison, category + ", mean", computed.means().get(i)[0], each.path("mean"));
                    money(comparison, category + ", error", computed.means().get(i)[1], each.path("standardError"));
                    comparison.number(
                            category + ", weight",
                            HonestPromise.weight(
                                    computed.classTau(), computed.means().get(i)[1]),
                            each.path("weight"));
                }
            }
            for (var k = 0; k < shown.get(category).size(); k++) {
                candidate(
                        comparison,
                        computed.tau(),
                        computed.promises().get(i).get(k),
                        shown.get(category).get(k));
            }
        }
        total(comparison);
    }

    private static void candidate(Comparison comparison, double tau, double promised, JsonNode shown) {
        var code = shown.path("code").asText();
        money(comparison, code + ", uncertainty", uncertain(shown).sigma(), shown.path("standardDeviation"));
        comparison.number(
                code + ", weight", HonestPromise.weight(tau, uncertain(shown).sigma()), shown.path("weight"));
        money(comparison, code + ", promise", promised, shown.path("promised"));
    }

    private void total(Comparison comparison) {
        var estimated = BigDecimal.ZERO;
        var promised = BigDecimal.ZERO;
        var chosen = 0;
        for (var each : promise.path("candidates")) {
            if (each.path("chosen").asBoolean()) {
                estimated = estimated.add(amount(each.path("estimated")));
                promised = promised.add(amount(each.path("promised")));
                chosen++;
            }
        }
        comparison.same("chosen", roadmap.path("items").size(), chosen);
        comparison.money("estimated", estimated, roadmap.path("promise").path("estimated"));
        comparison.money("promised", promised, roadmap.path("promise").path("promised"));
        comparison.number(
                "overestimate",
                100 * (1 - promised.doubleValue() / estimated.doubleValue()),
                promise.path("total").path("overestimatePercent"));
    }

    private static Uncertain uncertain(JsonNode each) {
        return new Uncertain(
                amount(each.path("estimated")).doubleValue(),
                (amount(each.path("p90")).doubleValue()
                                - amount(each.path("p10")).doubleValue())
                        / (2 * Z_90));
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText());
    }

    /// Rounded to cents, which the last bits of a search for τ may tip.
    private static void money(Comparison comparison, String what, double expected, JsonNode shown) {
        comparison.holds(
                what,
                amount(shown)
                                .subtract(BigDecimal.valueOf(expected).setScale(2, RoundingMode.HALF_UP))
                                .abs()
                                .compareTo(new BigDecimal("0.01"))
                        <= 0);
    }
}
