package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a priced initiative is worth, with everything needed to check it by hand.
///
/// Worked example: cost now (400, 500, 900), yearly gain (150, 350, 500) at adoption 0.4, 0.8, 1.0, 8 % a year:
/// expected net present value 82.11, from single points 147.53, probability of loss about 0.29. The single points
/// promise 65.42 more than can be expected, because the ranges are skewed to the bad side.
///
/// @param simulation distribution of the net present value
/// @param expected net present value of the expected amounts, computed without drawing; the mean of the simulation
/// tends to it
/// @param singlePoint net present value of the likeliest amounts
/// @param optimism single point less expected: what a plan without ranges promises too much (negative: too little)
/// @param modifiedRateOfReturn per period; null where there are only costs or only gains
/// @param lines present value of every line
/// @param tornado how far each line with a range moves the median, the widest first
/// @param costRisk what the costs may come to, with and without a reference class
public record Valuation(
        Simulation simulation,
        NetPresentValue expected,
        NetPresentValue singlePoint,
        BigDecimal optimism,
        Returns returns,
        Payback payback,
        Payback discountedPayback,
        InternalRateOfReturn internalRateOfReturn,
        @Nullable Double modifiedRateOfReturn,
        List<LineValue> lines,
        List<TornadoBar> tornado,
        CostRisk costRisk) {

    public Valuation {
        lines = List.copyOf(lines);
        tornado = List.copyOf(tornado);
    }

    public static Valuation of(Price price, Simulation.Draws draws) {
        var discounting = price.discounting();
        var timing = price.rules().timing();
        var flows = CashFlows.expected(price);
        var expected = NetPresentValue.of(flows, discounting);
        var singlePoint = NetPresentValue.of(CashFlows.singlePoint(price), discounting);
        var lines = price.lineValues();
        var drawn = new LineDraws(lines, price.rules().rankCorrelation(), draws);
        return new Valuation(
                Simulation.of(drawn),
                expected,
                singlePoint,
                singlePoint.amount().subtract(expected.amount()),
                Returns.of(lines, price.undiscounted().lineValues()),
                Payback.plain(flows),
                Payback.discounted(flows, discounting),
                InternalRateOfReturn.of(flows, timing),
                ModifiedRateOfReturn.of(flows, price.financeRatePerPeriod(), price.reinvestmentRatePerPeriod()),
                lines,
                TornadoBar.of(drawn),
                CostRisk.of(drawn, price.presentValueOfCosts(), ReferenceClass.IT_PROJECTS));
    }
}
