package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.LineValue;
import dev.waymark.initiative.valuation.NetPresentValue;
import dev.waymark.initiative.valuation.Payback;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.PriceLine;
import dev.waymark.initiative.valuation.Returns;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.initiative.valuation.Support;
import dev.waymark.initiative.valuation.Valuation;
import dev.waymark.rest.money.Money;
import java.math.BigDecimal;
import java.util.UUID;

/// Shows valuations in a currency, every amount rounded half up to its minor unit.
record ValuationViews(UUID initiativeId, String currency) {

    ValuationView of(Price price, Valuation valuation, Support support) {
        return new ValuationView(
                initiativeId,
                simulation(valuation.simulation()),
                money(valuation.expected().amount()),
                money(valuation.singlePoint().amount()),
                money(valuation.optimism()),
                returns(valuation.returns()),
                payback(valuation.payback(), price),
                payback(valuation.discountedPayback(), price),
                internalRate(valuation, price),
                price.ratePerPeriod(),
                valuation.expected().terms().stream().map(this::cashFlow).toList(),
                valuation.lines().stream().map(this::line).toList(),
                support(support));
    }

    private ValuationView.SimulatedValueView simulation(Simulation simulation) {
        return new ValuationView.SimulatedValueView(
                money(simulation.mean()),
                money(simulation.p10()),
                money(simulation.p50()),
                money(simulation.p90()),
                simulation.probabilityOfLoss(),
                money(simulation.standardError()),
                simulation.draws().count(),
                simulation.draws().seed());
    }

    private ValuationView.ReturnsView returns(Returns returns) {
        return new ValuationView.ReturnsView(
                money(returns.presentValueOfGains()),
                money(returns.presentValueOfCosts()),
                returns.benefitCostRatio(),
                money(returns.totalGains()),
                money(returns.totalCosts()),
                returns.returnOnInvestment());
    }

    private ValuationView.PaybackView payback(Payback payback, Price price) {
        var periods = payback.periods();
        return new ValuationView.PaybackView(
                periods,
                periods == null ? null : periods / price.periodLength().periodsPerYear(),
                payback.runningTotals().stream().map(this::money).toList());
    }

    private static ValuationView.InternalRateView internalRate(Valuation valuation, Price price) {
        var rate = valuation.internalRateOfReturn();
        var perPeriod = rate.perPeriod();
        return new ValuationView.InternalRateView(
                perPeriod,
                perPeriod == null ? null : price.periodLength().annualRate(perPeriod),
                rate.outcome(),
                rate.outcome().reason(),
                rate.candidates());
    }

    private ValuationView.CashFlowView cashFlow(NetPresentValue.Term term) {
        return new ValuationView.CashFlowView(
                term.period(), money(term.flow()), term.discountFactor(), money(term.presentValue()));
    }

    private ValuationView.LineValueView line(LineValue value) {
        return new ValuationView.LineValueView(
                value.line().label(),
                switch (value.line()) {
                    case PriceLine.Cost cost -> LineKind.COST;
                    case PriceLine.Gain gain -> LineKind.GAIN;
                },
                Money.rounded(value.line().amount().expected(), currency),
                value.presentValueFactor(),
                money(value.expectedPresentValue()),
                money(value.singlePointPresentValue()));
    }

    private static ValuationView.SupportView support(Support support) {
        return new ValuationView.SupportView(
                support.unsupportedGains(),
                support.staleAssumptions().stream()
                        .map(stale -> new ValuationView.StaleAssumptionView(
                                stale.id(), stale.observedOn(), stale.ageInMonths()))
                        .toList(),
                support.staleAfterMonths());
    }

    private Money money(double amount) {
        return Money.rounded(BigDecimal.valueOf(amount), currency);
    }
}
