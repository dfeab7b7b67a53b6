package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The modified internal rate of return per period: costs are financed at one rate, gains earn another until the end,
/// `(Σ gain_t·(1 + reinvestment)^(n − t) / Σ cost_t·(1 + finance)^−t)^(1/n) − 1` with n the last period. Unlike the
/// internal rate it is never ambiguous. Flows count at the ends of their periods. −120 000, 39 000, 30 000, 21 000,
/// 37 000, 46 000 at 10 % and 12 % have 12.61 % (Lin, *The Modified Internal Rate of Return and Investment Criterion*,
/// 1976).
final class ModifiedRateOfReturn {

    private ModifiedRateOfReturn() {}

    /// @param financeRate per period
    /// @param reinvestmentRate per period
    /// @return the rate of a period, or null where there are only costs or only gains
    static @Nullable Double of(CashFlows flows, double financeRate, double reinvestmentRate) {
        int last = flows.lastPeriod();
        double costs = 0;
        double gains = 0;
        for (int period = 0; period <= last; period++) {
            double flow = flows.sixfold().get(period).doubleValue();
            costs += Math.max(0, -flow) / StrictMath.pow(1 + financeRate, period);
            gains += Math.max(0, flow) * StrictMath.pow(1 + reinvestmentRate, last - period);
        }
        return hasBothSigns(flows) ? StrictMath.pow(gains / costs, 1.0 / last) - 1 : null;
    }

    private static boolean hasBothSigns(CashFlows flows) {
        return flows.sixfold().stream()
                        .map(BigDecimal::signum)
                        .filter(sign -> sign != 0)
                        .distinct()
                        .count()
                > 1;
    }
}
