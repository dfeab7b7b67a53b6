package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rate per period at which a series of cash flows is worth nothing, stated only where it exists and is the only
/// one above −100 %.
///
/// With `v = 1/(1 + rate)` the worth is the polynomial `Σ flow_t·v^t`; every real root v > 0 is such a rate. All of
/// them are found, so that "unique" is a fact and not the nearest root. −100, 39, 59, 55, 20 has 28.095 %; −1600, 10
/// 000, −10 000 has 25 % and 400 % and therefore none; 1000, −3000, 2500 has no real root. Whether there are costs and
/// gains at all is decided on exact flows: 1000 now, then
/// a gain of 100 at adoption 0.55 against a cost of 55 leaves a cost and nothing else. Flows in the middle of their
/// periods make a polynomial of `√v`.
///
/// @param perPeriod the rate per period, or null
/// @param outcome whether it exists, and why not
/// @param candidates every rate above −100 % at which the worth is nothing, in ascending order
public record InternalRateOfReturn(@Nullable Double perPeriod, IrrOutcome outcome, List<Double> candidates) {

    public InternalRateOfReturn {
        candidates = List.copyOf(candidates);
    }

    static InternalRateOfReturn of(CashFlows cashFlows) {
        return of(cashFlows, FlowTiming.END_OF_PERIOD);
    }

    static InternalRateOfReturn of(CashFlows cashFlows, FlowTiming timing) {
        var flows = cashFlows.sixfold();
        if (flows.stream().noneMatch(flow -> flow.signum() > 0)
                || flows.stream().noneMatch(flow -> flow.signum() < 0)) {
            return new InternalRateOfReturn(null, IrrOutcome.ONE_SIGN_ONLY, List.of());
        }
        var ends = flows.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        var rates = (timing == FlowTiming.END_OF_PERIOD
                        ? PositiveRoots.of(ends).stream()
                        : PositiveRoots.of(middles(ends)).stream().map(root -> root * root))
                .map(v -> (1 - v) / v)
                .sorted()
                .toList();
        return switch (rates.size()) {
            case 0 -> new InternalRateOfReturn(null, IrrOutcome.NO_RATE, rates);
            case 1 -> new InternalRateOfReturn(rates.getFirst(), IrrOutcome.UNIQUE, rates);
            default -> new InternalRateOfReturn(null, IrrOutcome.SEVERAL_RATES, rates);
        };
    }

    /// The flow of period t belongs to the power `2t − 1` of `√v`.
    private static double[] middles(double[] flows) {
        var coefficients = new double[Math.max(1, 2 * flows.length - 2)];
        coefficients[0] = flows[0];
        for (int period = 1; period < flows.length; period++) {
            coefficients[2 * period - 1] = flows[period];
        }
        return coefficients;
    }

    /// Whether there are several rates, so that none may be called the return.
    public boolean isAmbiguous() {
        return outcome == IrrOutcome.SEVERAL_RATES;
    }
}
