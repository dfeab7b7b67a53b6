package dev.waymark.suite.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// The price of an initiative in exact decimals: what it costs and gains in every period.
///
/// @param annualRate discount rate of a year as a share
/// @param adoption of period 1, 2, …
record Price(BigDecimal annualRate, int periodsPerYear, List<BigDecimal> adoption, List<Line> lines) {

    static final MathContext EXACT = new MathContext(50);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    record Line(String label, boolean gain, int from, int to, BigDecimal low, BigDecimal likely, BigDecimal high) {

        /// The PERT mean (a + 4m + b)/6.
        BigDecimal expected() {
            return low.add(likely.multiply(BigDecimal.valueOf(4))).add(high).divide(SIX, EXACT);
        }

        BigDecimal signed(BigDecimal amount) {
            return gain ? amount : amount.negate();
        }
    }

    int lastPeriod() {
        return lines.stream().mapToInt(Line::to).max().orElse(0);
    }

    /// 1 for a cost, the adoption for a gain, 0 where the line does not run.
    BigDecimal use(Line line, int period) {
        if (period < line.from() || period > line.to()) {
            return BigDecimal.ZERO;
        }
        return line.gain() ? adoption.get(period - 1) : BigDecimal.ONE;
    }

    /// Six times the expected flow of a period, which has no rounding at all.
    private BigDecimal sixfold(int period) {
        return lines.stream()
                .map(line -> line.signed(line.low()
                                .add(line.likely().multiply(BigDecimal.valueOf(4)))
                                .add(line.high()))
                        .multiply(use(line, period)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The expected flow times six, period by period.
    List<BigDecimal> sixfoldFlows() {
        return IntStream.rangeClosed(0, lastPeriod()).mapToObj(this::sixfold).toList();
    }

    List<BigDecimal> flows() {
        return sixfoldFlows().stream().map(flow -> flow.divide(SIX, EXACT)).toList();
    }

    /// (1 + annual)^(1/k), by Newton's method.
    BigDecimal growthPerPeriod() {
        var target = BigDecimal.ONE.add(annualRate);
        var k = BigDecimal.valueOf(periodsPerYear);
        var root = BigDecimal.valueOf(Math.pow(target.doubleValue(), 1.0 / periodsPerYear));
        for (var step = 0; step < 6; step++) {
            var excess = root.pow(periodsPerYear, EXACT).subtract(target);
            root = root.subtract(excess.divide(k.multiply(root.pow(periodsPerYear - 1, EXACT)), EXACT), EXACT);
        }
        return root;
    }

    /// (1 + rate)^−period.
    BigDecimal discountFactor(int period) {
        return BigDecimal.ONE.divide(growthPerPeriod().pow(period, EXACT), EXACT);
    }

    /// What an amount of 1 in every period of a line is worth today.
    BigDecimal presentValueFactor(Line line) {
        return IntStream.rangeClosed(line.from(), line.to())
                .mapToObj(period -> use(line, period).multiply(discountFactor(period)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The expected cost of every period, not discounted.
    List<BigDecimal> costs() {
        return IntStream.rangeClosed(0, lastPeriod())
                .mapToObj(period -> lines.stream()
                        .filter(line -> !line.gain())
                        .map(line -> line.expected().multiply(use(line, period)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    /// All that a line gains, not discounted; 0 for a cost.
    BigDecimal totalGain(Line line) {
        return IntStream.rangeClosed(line.from(), line.to())
                .filter(period -> line.gain())
                .mapToObj(period -> line.expected().multiply(use(line, period)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
