package dev.waymark.initiative.valuation;

import org.jspecify.annotations.Nullable;

/// By which rules a price is valued.
///
/// @param distribution how each amount is spread between low and high
/// @param timing when the money of a period moves
/// @param rankCorrelation Spearman's rank correlation 0..1 between any two lines of the same kind; costs and gains are
/// independent of each other
/// @param financeRate annual rate that costs are financed at, for the modified internal rate; null: the discount rate
/// @param reinvestmentRate annual rate that gains earn until the end, for the modified internal rate; null: the
/// discount
/// rate
public record ValuationRules(
        Distribution distribution,
        FlowTiming timing,
        double rankCorrelation,
        @Nullable Double financeRate,
        @Nullable Double reinvestmentRate) {

    /// What holds where nobody chose anything else.
    public static final ValuationRules STANDARD =
            new ValuationRules(Distribution.PERT, FlowTiming.END_OF_PERIOD, 0, null, null);

    public ValuationRules {
        if (!(rankCorrelation >= 0 && rankCorrelation <= 1)) {
            throw new IllegalArgumentException("A rank correlation is 0..1, but is " + rankCorrelation + ".");
        }
    }
}
