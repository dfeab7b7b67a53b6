package dev.waymark.initiative.pricing;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.initiative.Slice;
import dev.waymark.initiative.initiative.SliceWarning;
import dev.waymark.initiative.initiative.Slices;
import dev.waymark.initiative.valuation.CostRisk;
import dev.waymark.initiative.valuation.Histogram;
import dev.waymark.initiative.valuation.NetPresentValue;
import dev.waymark.initiative.valuation.Payback;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.Returns;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.initiative.valuation.Support;
import dev.waymark.initiative.valuation.TornadoBar;
import dev.waymark.initiative.valuation.Valuation;
import dev.waymark.rest.money.LargestRemainder;
import dev.waymark.rest.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Shows valuations in a currency.
///
/// Every total is rounded half up to the minor unit. The parts of a total share it by largest remainder, so that they
/// add up to what is shown: the lines to the present values of costs and gains, the flows to the total gains less the
/// total costs, the present values of the flows to the net present value. Running totals add up what is shown.
record ValuationViews(InitiativeReference initiative, List<Slice> slices, String currency) {

    /// Where the shipped reference class comes from.
    private static final String SOURCE =
            "5392 IT projects: B. Flyvbjerg and D. Gardner, How Big Things Get Done, 2023; the cap is an assumption";

    ValuationView of(PriceTerms priced, Valuation valuation, Support support) {
        var price = priced.price();
        var returns = returns(valuation.returns());
        var expected = money(valuation.expected().amount());
        var singlePoint = money(valuation.singlePoint().amount());
        var sliceCosts = priced.costsOf(slices);
        var terms = valuation.expected().terms();
        var flows = parts(
                terms.stream().map(NetPresentValue.Term::flow).toList(),
                returns.totalGains().amount().subtract(returns.totalCosts().amount()));
        var presentValues =
                parts(terms.stream().map(NetPresentValue.Term::presentValue).toList(), expected.amount());
        return new ValuationView(
                initiative.id(),
                initiative,
                ValuationBasis.of(price.rules()),
                UsedUpliftView.of(priced.uplifts()),
                UsedRateView.of(priced.rates()),
                simulation(valuation.simulation(), currency),
                expected,
                singlePoint,
                money(singlePoint.amount().subtract(expected.amount())),
                returns,
                payback(valuation.payback(), price, flows),
                payback(valuation.discountedPayback(), price, presentValues),
                internalRate(valuation, price),
                modifiedRate(valuation.modifiedRateOfReturn(), price),
                price.ratePerPeriod(),
                IntStream.range(0, terms.size())
                        .mapToObj(i -> new ValuationView.CashFlowView(
                                i, flows.get(i), terms.get(i).discountFactor().doubleValue(), presentValues.get(i)))
                        .toList(),
                new ValuedLines(currency).of(valuation.lines(), returns, singlePoint),
                valuation.tornado().stream().map(this::tornadoBar).toList(),
                sliceCosts(sliceCosts),
                sliceWarnings(sliceCosts),
                costRisk(valuation.costRisk()),
                support(support, priced.request()));
    }

    static ValuationView.SimulatedValueView simulation(Simulation simulation, String currency) {
        return new ValuationView.SimulatedValueView(
                rounded(simulation.mean(), currency),
                rounded(simulation.p10(), currency),
                rounded(simulation.p50(), currency),
                rounded(simulation.p90(), currency),
                simulation.probabilityOfLoss(),
                rounded(simulation.standardError(), currency),
                histogram(simulation.histogram(), currency),
                simulation.draws().count(),
                simulation.draws().seed());
    }

    private static List<ValuationView.HistogramBinView> histogram(Histogram histogram, String currency) {
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
                rate.isAmbiguous(),
                rate.outcome().reason(),
                rate.candidates());
    }

    private static ValuationView.ModifiedRateView modifiedRate(@Nullable Double perPeriod, Price price) {
        return new ValuationView.ModifiedRateView(
                perPeriod, perPeriod == null ? null : price.periodLength().annualRate(perPeriod));
    }

    private ValuationView.TornadoBarView tornadoBar(TornadoBar bar) {
        return new ValuationView.TornadoBarView(
                bar.line().label(),
                ValuedLines.kind(bar.line()),
                money(bar.atLow()),
                money(bar.atHigh()),
                money(bar.swing()));
    }

    private List<ValuationView.SliceCostView> sliceCosts(SliceCosts exact) {
        var costs = parts(exact.costs(), money(exact.total()).amount());
        return IntStream.range(0, slices.size())
                .mapToObj(i ->
                        new ValuationView.SliceCostView(i + 1, slices.get(i).title(), costs.get(i), exact.share(i)))
                .toList();
    }

    private List<SliceWarning> sliceWarnings(SliceCosts exact) {
        var share = slices.isEmpty() ? null : exact.share(0);
        return share == null ? List.of() : new Slices(slices).warnings(share);
    }

    private ValuationView.CostRiskView costRisk(CostRisk risk) {
        var referenceClass = risk.referenceClass();
        return new ValuationView.CostRiskView(
                costLevel(risk.asEstimated()),
                costLevel(risk.withClass()),
                new ValuationView.ReferenceClassView(
                        SOURCE,
                        referenceClass.share(),
                        referenceClass.threshold(),
                        referenceClass.meanMultiple(),
                        referenceClass.tailIndex(),
                        referenceClass.cap()));
    }

    private ValuationView.CostLevelView costLevel(CostRisk.Level level) {
        return new ValuationView.CostLevelView(money(level.p50()), money(level.p80()), money(level.p95()));
    }

    private static ValuationView.SupportView support(Support support, PriceInitiative price) {
        return new ValuationView.SupportView(
                support.unsupportedGains(),
                price.incompleteGains(),
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
        return rounded(amount, currency);
    }

    private static Money rounded(double amount, String currency) {
        return Money.rounded(BigDecimal.valueOf(amount), currency);
    }
}
