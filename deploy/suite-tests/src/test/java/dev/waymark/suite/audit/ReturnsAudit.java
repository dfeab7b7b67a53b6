package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/// How the gains of one price compare with its costs: ratios, payback and internal rate.
record ReturnsAudit(String code, Price price, JsonNode valuation) {

    void compare(Comparison comparison) {
        var shown = valuation;
        returns(comparison, shown.path("returns"));
        payback(
                comparison,
                code + ", payback",
                new Payback(price.flows()),
                ValuationAudit.shownFlows(price),
                shown.path("payback"));
        payback(
                comparison,
                code + ", discounted payback",
                new Payback(ValuationAudit.discounted(price)),
                LargestRemainder.parts(ValuationAudit.discounted(price)),
                shown.path("discountedPayback"));
        internalRate(comparison, shown.path("internalRateOfReturn"));
        modifiedRate(comparison, shown.path("modifiedInternalRate"));
    }

    private void returns(Comparison comparison, JsonNode shown) {
        var gains = total(true, false);
        var costs = total(false, false);
        var gainsToday = total(true, true);
        var costsToday = total(false, true);
        comparison.money(code + ", gains", Price.cents(gains), shown.path("totalGains"));
        comparison.money(code + ", costs", Price.cents(costs), shown.path("totalCosts"));
        comparison.money(code + ", gains today", Price.cents(gainsToday), shown.path("presentValueOfGains"));
        comparison.money(code + ", costs today", Price.cents(costsToday), shown.path("presentValueOfCosts"));
        comparison.number(
                code + ", benefit/cost",
                gainsToday.divide(costsToday, Price.EXACT).doubleValue(),
                shown.path("benefitCostRatio"));
        comparison.number(
                code + ", ROI",
                gains.subtract(costs).divide(costs, Price.EXACT).doubleValue(),
                shown.path("returnOnInvestment"));
    }

    private BigDecimal total(boolean gains, boolean today) {
        var total = BigDecimal.ZERO;
        for (var line : price.lines()) {
            for (var period = line.from(); line.gain() == gains && period <= line.to(); period++) {
                var factor = today ? price.discountFactor(period) : BigDecimal.ONE;
                total = total.add(
                        line.expected().multiply(price.use(line, period)).multiply(factor));
            }
        }
        return total;
    }

    private void payback(
            Comparison comparison, String name, Payback payback, List<BigDecimal> inCents, JsonNode shown) {
        var totals = new Payback(inCents).runningTotals();
        for (var period = 0; period < totals.size(); period++) {
            comparison.money(
                    "%s, total %d".formatted(name, period),
                    totals.get(period),
                    shown.path("runningTotals").path(period));
        }
        var periods = payback.periods();
        comparison.numberOrNone(name, periods.isPresent(), periods.orElse(0), shown.path("periods"));
        comparison.numberOrNone(
                name + ", years", periods.isPresent(), periods.orElse(0) / price.periodsPerYear(), shown.path("years"));
    }

    private void internalRate(Comparison comparison, JsonNode shown) {
        var flows = price.sixfoldFlows();
        var rates = InternalRates.of(flows);
        var outcome = InternalRates.oneSignOnly(flows)
                ? "ONE_SIGN_ONLY"
                : rates.isEmpty() ? "NO_RATE" : rates.size() == 1 ? "UNIQUE" : "SEVERAL_RATES";
        comparison.same(code + ", IRR", outcome, shown.path("outcome").asText());
        comparison.same(
                code + ", IRR candidates",
                rates.size(),
                shown.path("candidates").size());
        for (var i = 0; i < rates.size(); i++) {
            comparison.number(
                    code + ", IRR candidate",
                    rates.get(i),
                    shown.path("candidates").path(i));
        }
        var unique = rates.size() == 1;
        var rate = unique ? rates.getFirst() : 0;
        comparison.numberOrNone(code + ", IRR per period", unique, rate, shown.path("perPeriod"));
        comparison.numberOrNone(
                code + ", IRR a year", unique, Math.pow(1 + rate, price.periodsPerYear()) - 1, shown.path("annual"));
    }

    /// Gains earn the discount rate until the end, costs are financed at it: (value then / costs now)^(1/n) − 1.
    private void modifiedRate(Comparison comparison, JsonNode shown) {
        var flows = price.flows();
        var last = flows.size() - 1;
        var gains = BigDecimal.ZERO;
        var costs = BigDecimal.ZERO;
        for (var period = 0; period <= last; period++) {
            var today = flows.get(period).multiply(price.discountFactor(period));
            if (today.signum() > 0) {
                gains = gains.add(today);
            } else {
                costs = costs.subtract(today);
            }
        }
        var exists = gains.signum() > 0 && costs.signum() > 0;
        var growth = price.growthPerPeriod().doubleValue();
        var rate = exists ? growth * Math.pow(gains.doubleValue() / costs.doubleValue(), 1.0 / last) - 1 : 0;
        comparison.numberOrNone(code + ", modified rate per period", exists, rate, shown.path("perPeriod"));
        comparison.numberOrNone(
                code + ", modified rate a year",
                exists,
                Math.pow(1 + rate, price.periodsPerYear()) - 1,
                shown.path("annual"));
    }
}
