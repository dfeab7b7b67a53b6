package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How gains compare with costs, at expected amounts.
///
/// @param presentValueOfGains worth today of all expected gains
/// @param presentValueOfCosts worth today of all expected costs
/// @param benefitCostRatio present value of gains / present value of costs; null without costs
/// @param totalGains all expected gains, not discounted
/// @param totalCosts all expected costs, not discounted
/// @param returnOnInvestment `(totalGains − totalCosts) / totalCosts`, not discounted (the discounted one is the
/// benefit/cost ratio less 1); null without costs
public record Returns(
        BigDecimal presentValueOfGains,
        BigDecimal presentValueOfCosts,
        @Nullable Double benefitCostRatio,
        BigDecimal totalGains,
        BigDecimal totalCosts,
        @Nullable Double returnOnInvestment) {

    static Returns of(List<LineValue> discounted, List<LineValue> undiscounted) {
        var gains = sum(discounted, 1);
        var costs = sum(discounted, -1);
        var totalGains = sum(undiscounted, 1);
        var totalCosts = sum(undiscounted, -1);
        return new Returns(
                gains,
                costs,
                ratio(gains, costs),
                totalGains,
                totalCosts,
                ratio(totalGains.subtract(totalCosts), totalCosts));
    }

    private static @Nullable Double ratio(BigDecimal amount, BigDecimal costs) {
        return costs.signum() > 0
                ? (Double) amount.divide(costs, MathContext.DECIMAL64).doubleValue()
                : null;
    }

    private static BigDecimal sum(List<LineValue> lines, int sign) {
        return LineValue.expected(lines.stream().filter(value -> value.line().sign() == sign));
    }
}
