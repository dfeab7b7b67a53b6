package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.List;

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
/// @param lines present value of every line
public record Valuation(
        Simulation simulation,
        NetPresentValue expected,
        NetPresentValue singlePoint,
        BigDecimal optimism,
        Returns returns,
        Payback payback,
        Payback discountedPayback,
        InternalRateOfReturn internalRateOfReturn,
        List<LineValue> lines) {

    public Valuation {
        lines = List.copyOf(lines);
    }

    public static Valuation of(Price price, Simulation.Draws draws) {
        var growth = price.growthPerPeriod();
        var flows = CashFlows.expected(price);
        var expected = NetPresentValue.of(flows, growth);
        var singlePoint = NetPresentValue.of(CashFlows.singlePoint(price), growth);
        var lines = lineValues(price);
        return new Valuation(
                Simulation.of(lines, draws),
                expected,
                singlePoint,
                singlePoint.amount().subtract(expected.amount()),
                Returns.of(lines, lineValues(undiscounted(price))),
                Payback.plain(flows),
                Payback.discounted(flows, growth),
                InternalRateOfReturn.of(flows),
                lines);
    }

    private static List<LineValue> lineValues(Price price) {
        return price.lines().stream().map(line -> LineValue.of(line, price)).toList();
    }

    private static Price undiscounted(Price price) {
        return new Price(0, price.periodLength(), price.adoption(), price.lines());
    }
}
