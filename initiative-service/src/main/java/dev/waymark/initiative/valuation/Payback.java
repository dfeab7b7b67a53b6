package dev.waymark.initiative.valuation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an initiative has earned back what it cost: the number of periods after which the running total is no longer
/// negative *and stays so*, with the money of a period taken to come in evenly over it.
///
/// If the total is last negative at the end of period t, the answer is `t + shortfall_t / flow_(t+1)`; 0 if it is never
/// negative; nothing if it is still negative at the end. The flows −1000, 300, 400, 500, 200 are paid back after 2.6
/// periods; discounted at 10 % after 3.154.
///
/// @param periods number of periods, or null when the money does not come back within the horizon
/// @param ratePerPeriod the rate used to discount; 0 for the plain payback
/// @param runningTotals the total at the end of every period, for checking by hand
public record Payback(@Nullable Double periods, double ratePerPeriod, List<Double> runningTotals) {

    private static final double ROUNDING = 1e-12;

    public Payback {
        runningTotals = List.copyOf(runningTotals);
    }

    static Payback plain(CashFlows cashFlows) {
        return discounted(cashFlows, 0);
    }

    static Payback discounted(CashFlows cashFlows, double ratePerPeriod) {
        var terms = NetPresentValue.of(cashFlows, ratePerPeriod).terms();
        var totals = new ArrayList<Double>(terms.size());
        double total = 0;
        double moved = 0;
        for (var term : terms) {
            total += term.presentValue();
            moved += Math.abs(term.presentValue());
            totals.add(Math.abs(total) <= ROUNDING * moved ? 0.0 : total);
        }
        return new Payback(crossing(totals), ratePerPeriod, totals);
    }

    private static @Nullable Double crossing(List<Double> totals) {
        int last = totals.size() - 1;
        int negative = last;
        while (negative >= 0 && totals.get(negative) >= 0) {
            negative--;
        }
        if (negative < 0) {
            return 0.0;
        }
        if (negative == last) {
            return null;
        }
        double shortfall = -totals.get(negative);
        return negative + shortfall / (totals.get(negative + 1) + shortfall);
    }
}
