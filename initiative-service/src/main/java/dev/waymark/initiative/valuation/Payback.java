package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an initiative has earned back what it cost: the number of periods after which the running total is no longer
/// negative *and stays so*, with the money of a period taken to come in evenly over it.
///
/// If the total is last negative at the end of period t, the answer is `t + shortfall_t / flow_(t+1)`; 0 if it is never
/// negative; nothing if it is still negative at the end. The flows −1000, 300, 400, 500, 200 are paid back after 2.6
/// periods; discounted at 10 % after 3.154. Totals are exact without discount (0.1 + 0.2 pays back 0.3) and count to
/// nine decimals with it.
///
/// @param periods number of periods, or null when the money does not come back within the horizon
/// @param runningTotals the total at the end of every period, for checking by hand
public record Payback(@Nullable Double periods, List<BigDecimal> runningTotals) {

    private static final int DECIMALS = 9;

    public Payback {
        runningTotals = List.copyOf(runningTotals);
    }

    static Payback plain(CashFlows cashFlows) {
        return discounted(cashFlows, Discounting.NONE);
    }

    static Payback discounted(CashFlows cashFlows, Discounting discounting) {
        var factors = discounting.factors(cashFlows.lastPeriod());
        var totals = new ArrayList<BigDecimal>();
        var sixfold = BigDecimal.ZERO;
        for (int period = 0; period <= cashFlows.lastPeriod(); period++) {
            sixfold = sixfold.add(cashFlows.sixfold().get(period).multiply(factors.get(period)));
            totals.add(Estimate.sixth(sixfold));
        }
        return new Payback(crossing(totals), totals);
    }

    private static @Nullable Double crossing(List<BigDecimal> totals) {
        int last = totals.size() - 1;
        int negative = last;
        while (negative >= 0 && !isNegative(totals.get(negative))) {
            negative--;
        }
        if (negative < 0) {
            return 0.0;
        }
        if (negative == last) {
            return null;
        }
        var shortfall = totals.get(negative).negate();
        var flow = totals.get(negative + 1).add(shortfall);
        return negative
                + shortfall
                        .divide(flow, MathContext.DECIMAL64)
                        .min(BigDecimal.ONE)
                        .doubleValue();
    }

    private static boolean isNegative(BigDecimal total) {
        return total.setScale(DECIMALS, RoundingMode.HALF_EVEN).signum() < 0;
    }
}
