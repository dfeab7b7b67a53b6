package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What each priced initiative is worth: the flows of its periods and the worth of its lines, in exact money.
final class ValuationAudit {

    private final Sample sample;

    ValuationAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        var snapshot = sample.ofCycle("initiative-snapshot").path("initiatives");
        var currency = sample.ofCycle("initiative-snapshot").path("currency").asText();
        comparison.same("currency", "USD", currency);
        for (var initiative : snapshot) {
            if (initiative.has("npv")) {
                initiative(comparison, initiative);
            }
        }
    }

    private void initiative(Comparison comparison, JsonNode initiative) {
        var path = "/v1/initiatives/%s/".formatted(initiative.path("id").asText());
        var price = Prices.read(sample.get(path + "price"));
        var shown = sample.get(path + "valuation");
        var code = initiative.path("code").asText();
        flows(comparison, code, price, shown);
        worth(comparison, code, price, shown);
        new ReturnsAudit(code, price, shown).compare(comparison);
        new SimulationAudit(code, price, shown.path("simulation")).compare(comparison);
        for (var quantile : List.of("mean", "p10", "p50", "p90")) {
            comparison.money(
                    code + ", snapshot " + quantile,
                    new BigDecimal(shown.path("simulation")
                            .path(quantile)
                            .path("amount")
                            .asText()),
                    initiative.path("npv").path(quantile));
        }
    }

    private static void flows(Comparison comparison, String code, Price price, JsonNode shown) {
        var flows = price.flows();
        var present = discounted(price);
        comparison.number(
                code + ", rate per period",
                price.growthPerPeriod().subtract(BigDecimal.ONE).doubleValue(),
                shown.path("ratePerPeriod"));
        comparison.same(
                code + ", periods", flows.size(), shown.path("cashFlows").size());
        for (var period = 0; period < flows.size(); period++) {
            var of = shown.path("cashFlows").get(period);
            var name = "%s, period %d".formatted(code, period);
            comparison.money(name + ", flow", Price.cents(flows.get(period)), of.path("flow"));
            comparison.money(name + ", present value", Price.cents(present.get(period)), of.path("presentValue"));
            comparison.number(name + ", factor", price.discountFactor(period).doubleValue(), of.path("discountFactor"));
        }
    }

    /// The present value of every period.
    static List<BigDecimal> discounted(Price price) {
        var flows = price.flows();
        List<BigDecimal> discounted = new ArrayList<>();
        for (var period = 0; period < flows.size(); period++) {
            discounted.add(flows.get(period).multiply(price.discountFactor(period), Price.EXACT));
        }
        return discounted;
    }

    private static void worth(Comparison comparison, String code, Price price, JsonNode shown) {
        var expected = BigDecimal.ZERO;
        var single = BigDecimal.ZERO;
        for (var i = 0; i < price.lines().size(); i++) {
            var line = price.lines().get(i);
            var factor = price.presentValueFactor(line);
            var of = shown.path("lines").get(i);
            var name = "%s, %s".formatted(code, line.label());
            comparison.money(name + ", amount", Price.cents(line.expected()), of.path("expectedAmount"));
            comparison.number(name + ", factor", factor.doubleValue(), of.path("presentValueFactor"));
            comparison.money(
                    name + ", expected",
                    Price.cents(line.expected().multiply(factor)),
                    of.path("expectedPresentValue"));
            comparison.money(
                    name + ", likely", Price.cents(line.likely().multiply(factor)), of.path("singlePointPresentValue"));
            expected = expected.add(line.signed(line.expected().multiply(factor)));
            single = single.add(line.signed(line.likely().multiply(factor)));
        }
        comparison.money(code + ", expected", Price.cents(expected), shown.path("expectedNetPresentValue"));
        comparison.money(code + ", single point", Price.cents(single), shown.path("singlePointNetPresentValue"));
        comparison.money(code + ", optimism", Price.cents(single.subtract(expected)), shown.path("optimism"));
    }
}
