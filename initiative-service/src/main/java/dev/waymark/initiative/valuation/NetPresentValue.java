package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The worth today of a series of cash flows: `Σ flow_t / (1 + i)^t`, t = 0 being the start and undiscounted.
///
/// At 8 % a period, the flows −40 000, 8 000, 9 200, 10 000, 12 000, 14 500 are worth 1 922.06. Without discount the
/// sum is exact; discount factors have 34 digits.
public record NetPresentValue(BigDecimal amount, List<Term> terms) {

    /// One period of the sum: what moves, by what it is multiplied, what it is worth today.
    public record Term(int period, BigDecimal flow, BigDecimal discountFactor, BigDecimal presentValue) {}

    public NetPresentValue {
        terms = List.copyOf(terms);
    }

    static NetPresentValue of(CashFlows cashFlows, Discounting discounting) {
        var factors = discounting.factors(cashFlows.lastPeriod());
        var terms = new ArrayList<Term>();
        var sixfoldSum = BigDecimal.ZERO;
        for (int period = 0; period <= cashFlows.lastPeriod(); period++) {
            var factor = factors.get(period);
            var sixfold = cashFlows.sixfold().get(period).multiply(factor);
            terms.add(new Term(period, cashFlows.flow(period), factor, Estimate.sixth(sixfold)));
            sixfoldSum = sixfoldSum.add(sixfold);
        }
        return new NetPresentValue(Estimate.sixth(sixfoldSum), terms);
    }
}
