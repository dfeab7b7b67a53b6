package dev.waymark.suite.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The time after which the running total of flows is no longer negative and stays so, linear within the period.
record Payback(List<BigDecimal> flows) {

    List<BigDecimal> runningTotals() {
        var totals = new ArrayList<BigDecimal>();
        var total = BigDecimal.ZERO;
        for (var flow : flows) {
            total = total.add(flow);
            totals.add(total);
        }
        return totals;
    }

    OptionalDouble periods() {
        var totals = runningTotals();
        if (totals.getLast().signum() < 0) {
            return OptionalDouble.empty();
        }
        for (var period = totals.size() - 2; period >= 0; period--) {
            if (totals.get(period).signum() < 0) {
                var part = totals.get(period).negate().divide(flows.get(period + 1), Price.EXACT);
                return OptionalDouble.of(period + part.doubleValue());
            }
        }
        return OptionalDouble.of(0);
    }
}
