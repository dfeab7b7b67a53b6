package dev.waymark.initiative.valuation;

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
        double presentValueOfGains,
        double presentValueOfCosts,
        @Nullable Double benefitCostRatio,
        double totalGains,
        double totalCosts,
        @Nullable Double returnOnInvestment) {

    static Returns of(List<LineValue> discounted, List<LineValue> undiscounted) {
        double gains = sum(discounted, 1);
        double costs = sum(discounted, -1);
        double totalGains = sum(undiscounted, 1);
        double totalCosts = sum(undiscounted, -1);
        return new Returns(
                gains,
                costs,
                costs > 0 ? gains / costs : null,
                totalGains,
                totalCosts,
                totalCosts > 0 ? (totalGains - totalCosts) / totalCosts : null);
    }

    private static double sum(List<LineValue> lines, int sign) {
        return lines.stream()
                .filter(value -> value.line().sign() == sign)
                .mapToDouble(LineValue::expectedPresentValue)
                .sum();
    }
}
