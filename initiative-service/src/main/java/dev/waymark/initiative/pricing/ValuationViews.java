package dev.waymark.initiative.pricing;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.valuation.Histogram;
import dev.waymark.initiative.valuation.NetPresentValue;
import dev.waymark.initiative.valuation.Payback;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.Returns;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.initiative.valuation.Support;
import dev.waymark.initiative.valuation.Valuation;
import dev.waymark.rest.money.LargestRemainder;
import dev.waymark.rest.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Shows valuations in a currency.
///
/// Every total is rounded half up to the minor unit. The parts of a total share it by largest remainder, so that they
/// add up to what is shown: the lines to the present values of costs and gains, the flows to the total gains less the
/// total costs, the present values of the flows to the net present value. Running totals add up what is shown.
record ValuationViews(InitiativeReference initiative, String currency) {

    ValuationView of(Price price, Valuation valuation, Support support) {
        var returns = returns(valuation.returns());
        var expected = money(valuation.expected().amount());
        var singlePoint = money(valuation.singlePoint().amount());
        var terms = valuation.expected().terms();
        var flows = parts(
                terms.stream().map(NetPresentValue.Term::flow).toList(),
                returns.totalGains().amount().subtract(returns.totalCosts().amount()));
        var presentValues =
                parts(terms.stream().map(NetPresentValue.Term::presentValue).toList(), expected.amount());
        return new ValuationView(
                initiative.id(),
                initiative,
                simulation(valuation.simulation()),
                expected,
                singlePoint,
                money(singlePoint.amount().subtract(expected.amount())),
                returns,
                payback(valuation.payback(), price, flows),
                payback(valuation.discountedPayback(), price, presentValues),
                internalRate(valuation, price),
                price.ratePerPeriod(),
                IntStream.range(0, terms.size())
                        .mapToObj(i -> new ValuationView.CashFlowView(
                                i, flows.get(i), terms.get(i).discountFactor().doubleValue(), presentValues.get(i)))
                        .toList(),
                new ValuedLines(currency).of(valuation.lines(), returns, singlePoint),
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
                histogram(simulation.histogram()),
                simulation.draws().count(),
                simulation.draws().seed());
    }

    private List<ValuationView.HistogramBinView> histogram(Histogram histogram) {
        return histogram.bins().stream()
                .map(bin -> new ValuationView.HistogramBinView(
                        Money.ofUnits(bin.from(), currency),
                        Money.ofUnits(bin.from() + histogram.width(), currency),
                        bin.draws()))
                .toList();
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

    private ValuationView.PaybackView payback(Payback payback, Price price, List<Money> flows) {
        var periods = payback.periods();
        var totals = new ArrayList<Money>();
        var total = BigDecimal.ZERO;
        for (var flow : flows) {
            total = total.add(flow.amount());
            totals.add(money(total));
        }
        return new ValuationView.PaybackView(
                periods, periods == null ? null : periods / price.periodLength().periodsPerYear(), totals);
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

    private static ValuationView.SupportView support(Support support) {
        return new ValuationView.SupportView(
                support.unsupportedGains(),
                support.staleAssumptions().stream()
                        .map(stale -> new ValuationView.StaleAssumptionView(
                                stale.id(), stale.observedOn(), stale.ageInMonths()))
                        .toList(),
                support.staleAfterMonths());
    }

    private List<Money> parts(List<BigDecimal> exact, BigDecimal whole) {
        return LargestRemainder.rounded(exact, whole, Money.decimals(currency)).stream()
                .map(amount -> new Money(amount, currency))
                .toList();
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, currency);
    }

    private Money money(double amount) {
        return money(BigDecimal.valueOf(amount));
    }
}
