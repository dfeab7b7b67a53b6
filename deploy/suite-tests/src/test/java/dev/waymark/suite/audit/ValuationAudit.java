package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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
        tornado(comparison, code, price, shown.path("tornado"));
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
        var shownFlows = shownFlows(price);
        var shownPresent = LargestRemainder.parts(present);
        for (var period = 0; period < flows.size(); period++) {
            var of = shown.path("cashFlows").get(period);
            var name = "%s, period %d".formatted(code, period);
            comparison.money(name + ", flow", shownFlows.get(period), of.path("flow"));
            comparison.money(name + ", present value", shownPresent.get(period), of.path("presentValue"));
            comparison.number(name + ", factor", price.discountFactor(period).doubleValue(), of.path("discountFactor"));
        }
    }

    /// The flows in cents, which sum to the total gains less the total costs that are shown.
    static List<BigDecimal> shownFlows(Price price) {
        var gains = price.lines().stream().map(price::totalGain).reduce(BigDecimal.ZERO, BigDecimal::add);
        var costs = price.costs().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return LargestRemainder.parts(price.flows(), Price.cents(gains).subtract(Price.cents(costs)));
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
        var expected = presentValues(price, Price.Line::expected);
        var single = presentValues(price, Price.Line::likely);
        var likeliest = LargestRemainder.parts(signed(price, single));
        for (var i = 0; i < price.lines().size(); i++) {
            var line = price.lines().get(i);
            var of = shown.path("lines").get(i);
            var name = "%s, %s".formatted(code, line.label());
            comparison.money(name + ", amount", Price.cents(line.expected()), of.path("expectedAmount"));
            comparison.number(
                    name + ", factor", price.presentValueFactor(line).doubleValue(), of.path("presentValueFactor"));
            comparison.money(name + ", expected", shares(price, expected).get(i), of.path("expectedPresentValue"));
            comparison.money(name + ", likely", likeliest.get(i).abs(), of.path("singlePointPresentValue"));
        }
        var net = Price.cents(net(price, expected));
        var singleNet = Price.cents(net(price, single));
        comparison.money(code + ", expected", net, shown.path("expectedNetPresentValue"));
        comparison.money(code + ", single point", singleNet, shown.path("singlePointNetPresentValue"));
        comparison.money(code + ", optimism", singleNet.subtract(net), shown.path("optimism"));
    }

    /// Each line with a range moves the median by its factor times the width of the range, the widest first.
    private static void tornado(Comparison comparison, String code, Price price, JsonNode shown) {
        var swings = price.lines().stream()
                .map(line -> line.high().subtract(line.low()).multiply(price.presentValueFactor(line)))
                .filter(swing -> swing.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        comparison.same(code + ", bars of the tornado", swings.size(), shown.size());
        for (var i = 0; i < swings.size(); i++) {
            var swing = shown.path(i).path("swing").path("amount").asText();
            comparison.within(
                    code + ", bar " + i,
                    swings.get(i).doubleValue(),
                    0.011,
                    DoubleNode.valueOf(Double.parseDouble(swing)));
        }
    }

    private static List<BigDecimal> presentValues(Price price, Function<Price.Line, BigDecimal> amount) {
        return price.lines().stream()
                .map(line -> amount.apply(line).multiply(price.presentValueFactor(line)))
                .toList();
    }

    private static List<BigDecimal> signed(Price price, List<BigDecimal> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> price.lines().get(i).signed(values.get(i)))
                .toList();
    }

    private static BigDecimal net(Price price, List<BigDecimal> values) {
        return signed(price, values).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The values of the lines in cents: those of the costs sum to all costs, those of the gains to all gains.
    private static List<BigDecimal> shares(Price price, List<BigDecimal> values) {
        var shares = new ArrayList<BigDecimal>(values);
        for (var gain : List.of(true, false)) {
            var lines = IntStream.range(0, values.size())
                    .filter(i -> price.lines().get(i).gain() == gain)
                    .boxed()
                    .toList();
            var parts = LargestRemainder.parts(lines.stream().map(values::get).toList());
            for (var i = 0; i < lines.size(); i++) {
                shares.set(lines.get(i), parts.get(i));
            }
        }
        return shares;
    }
}
