package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;

/// How long one period of a price lasts.
public enum PeriodLength {
    MONTH(12),
    QUARTER(4),
    YEAR(1);

    private static final int QUARTERS_PER_YEAR = 4;
    private static final int NEWTON_STEPS = 3;
    private static final MathContext WORKING = new MathContext(50);

    private final int periodsPerYear;

    PeriodLength(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    public int periodsPerYear() {
        return periodsPerYear;
    }

    /// The rate of one period that compounds to the annual rate: `(1 + r)^(1/k) − 1` with k periods a year.
    /// 8 % a year is 0.6434 % a month.
    public double ratePerPeriod(double annualRate) {
        return this == YEAR ? annualRate : StrictMath.expm1(StrictMath.log1p(annualRate) / periodsPerYear);
    }

    /// What one unit of money grows to in a period, `(1 + r)^(1/k)`, to 34 digits.
    BigDecimal growthPerPeriod(double annualRate) {
        var growth = BigDecimal.ONE.add(BigDecimal.valueOf(annualRate));
        return this == YEAR || annualRate == 0 ? growth : root(growth);
    }

    /// Newton's steps from the nearest double: each doubles the digits that are right.
    private BigDecimal root(BigDecimal radicand) {
        var degree = BigDecimal.valueOf(periodsPerYear);
        var root = BigDecimal.valueOf(Math.pow(radicand.doubleValue(), 1.0 / periodsPerYear));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            var slope = degree.multiply(root.pow(periodsPerYear - 1, WORKING));
            root = root.subtract(
                    root.pow(periodsPerYear, WORKING).subtract(radicand).divide(slope, WORKING));
        }
        return root.round(MathContext.DECIMAL128);
    }

    /// The annual rate that a rate per period compounds to: `(1 + i)^k − 1`.
    public double annualRate(double ratePerPeriod) {
        return this == YEAR ? ratePerPeriod : StrictMath.expm1(StrictMath.log1p(ratePerPeriod) * periodsPerYear);
    }

    /// The planning quarter, counted from the start of the initiative, that a period falls in:
    /// month k → quarter k/3 (whole part), quarter k → quarter k, year k → quarter 4k.
    public int planningQuarter(int period) {
        return period * QUARTERS_PER_YEAR / periodsPerYear;
    }
}
