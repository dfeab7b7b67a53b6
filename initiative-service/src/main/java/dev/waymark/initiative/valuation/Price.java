package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.List;

/// The price of an initiative: cost and gain lines over periods, the planned adoption 0..1 of the periods 1..N, and the
/// annual rate at which later money is discounted.
///
/// @param rules how it is valued
public record Price(
        double annualRate,
        PeriodLength periodLength,
        List<Double> adoption,
        List<PriceLine> lines,
        ValuationRules rules) {

    public Price {
        adoption = List.copyOf(adoption);
        lines = List.copyOf(lines);
        if (!(annualRate > -1) || !Double.isFinite(annualRate)) {
            throw new IllegalArgumentException("The annual rate must be above -1, but is " + annualRate + ".");
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A price needs at least one line.");
        }
        if (adoption.stream().anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("Adoption is a share 0..1, but is " + adoption + ".");
        }
        for (var line : lines) {
            requireAdoption(line, adoption.size());
        }
    }

    /// A price that is valued by the rules that hold where nobody chose others.
    public Price(double annualRate, PeriodLength periodLength, List<Double> adoption, List<PriceLine> lines) {
        this(annualRate, periodLength, adoption, lines, ValuationRules.STANDARD);
    }

    private static void requireAdoption(PriceLine line, int planned) {
        if (line instanceof PriceLine.Gain && line.span().to() > planned) {
            throw new IllegalArgumentException(
                    "The gain '%s' runs to period %d, but adoption is planned to period %d only. Plan the adoption of every period with a gain."
                            .formatted(line.label(), line.span().to(), planned));
        }
    }

    /// The last period in which money moves.
    public int horizon() {
        return lines.stream().mapToInt(line -> line.span().to()).max().orElseThrow();
    }

    public double horizonInYears() {
        return (double) horizon() / periodLength.periodsPerYear();
    }

    public double ratePerPeriod() {
        return periodLength.ratePerPeriod(annualRate);
    }

    double financeRatePerPeriod() {
        return periodLength.ratePerPeriod(rules.financeRate() == null ? annualRate : rules.financeRate());
    }

    double reinvestmentRatePerPeriod() {
        return periodLength.ratePerPeriod(rules.reinvestmentRate() == null ? annualRate : rules.reinvestmentRate());
    }

    /// As many periods as a year has make the annual rate.
    Discounting discounting() {
        return new Discounting(periodLength.growthPerPeriod(annualRate), rules.timing());
    }

    List<LineValue> lineValues() {
        return lines.stream().map(line -> LineValue.of(line, this)).toList();
    }

    /// The price at no discount.
    Price undiscounted() {
        return new Price(0, periodLength, adoption, lines, rules);
    }

    /// Worth today of all expected costs.
    public BigDecimal presentValueOfCosts() {
        return LineValue.expected(
                lines.stream().filter(PriceLine.Cost.class::isInstance).map(line -> LineValue.of(line, this)));
    }

    /// All expected costs, not discounted.
    public BigDecimal expectedCosts() {
        return undiscounted().presentValueOfCosts();
    }

    /// All expected gains at the planned adoption, not discounted.
    public BigDecimal expectedGains() {
        return LineValue.expected(
                undiscounted().lineValues().stream().filter(value -> value.line() instanceof PriceLine.Gain));
    }

    /// The share of a line's amount that counts in a period: its planned adoption for a gain, all of it for a cost.
    public BigDecimal shareOf(PriceLine line, int period) {
        return switch (line) {
            case PriceLine.Cost cost -> BigDecimal.ONE;
            case PriceLine.Gain gain -> BigDecimal.valueOf(adoption.get(period - 1));
        };
    }
}
