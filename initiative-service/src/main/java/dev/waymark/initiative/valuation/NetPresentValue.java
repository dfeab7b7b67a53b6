package dev.waymark.initiative.valuation;

import java.util.ArrayList;
import java.util.List;

/// The worth today of a series of cash flows: `Σ flow_t / (1 + i)^t`, t = 0 being the start and undiscounted.
///
/// At 8 % a period, the flows −40 000, 8 000, 9 200, 10 000, 12 000, 14 500 are worth 1 922.06.
public record NetPresentValue(double amount, double ratePerPeriod, List<Term> terms) {

    /// One period of the sum: what moves, by what it is multiplied, what it is worth today.
    public record Term(int period, double flow, double discountFactor, double presentValue) {}

    public NetPresentValue {
        terms = List.copyOf(terms);
    }

    static NetPresentValue of(CashFlows cashFlows, double ratePerPeriod) {
        var terms = new ArrayList<Term>();
        double sum = 0;
        for (int period = 0; period <= cashFlows.lastPeriod(); period++) {
            double flow = cashFlows.flows().get(period);
            double factor = discountFactor(ratePerPeriod, period);
            terms.add(new Term(period, flow, factor, flow * factor));
            sum += flow * factor;
        }
        return new NetPresentValue(sum, ratePerPeriod, terms);
    }

    static double discountFactor(double ratePerPeriod, int period) {
        return Math.pow(1 + ratePerPeriod, -period);
    }
}
