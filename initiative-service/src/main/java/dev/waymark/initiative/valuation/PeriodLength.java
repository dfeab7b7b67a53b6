package dev.waymark.initiative.valuation;

/// How long one period of a price lasts.
public enum PeriodLength {
    MONTH(12),
    QUARTER(4),
    YEAR(1);

    private static final int QUARTERS_PER_YEAR = 4;

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
        return this == YEAR ? annualRate : Math.expm1(Math.log1p(annualRate) / periodsPerYear);
    }

    /// The annual rate that a rate per period compounds to: `(1 + i)^k − 1`.
    public double annualRate(double ratePerPeriod) {
        return this == YEAR ? ratePerPeriod : Math.expm1(Math.log1p(ratePerPeriod) * periodsPerYear);
    }

    /// The planning quarter, counted from the start of the initiative, that a period falls in:
    /// month k → quarter k/3 (whole part), quarter k → quarter k, year k → quarter 4k.
    public int planningQuarter(int period) {
        return period * QUARTERS_PER_YEAR / periodsPerYear;
    }
}
