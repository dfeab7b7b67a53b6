package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// The net money of every period: gains times adoption less costs. Element t is period t; element 0 is the start.
///
/// An expected amount is a sixth of a decimal, so six times every flow is kept: sums and signs are exact.
public record CashFlows(List<BigDecimal> sixfold) {

    public CashFlows {
        sixfold = List.copyOf(sixfold);
        if (sixfold.isEmpty()) {
            throw new IllegalArgumentException("Cash flows need at least one period.");
        }
    }

    /// Flows that are decimals themselves.
    static CashFlows of(List<BigDecimal> flows) {
        return new CashFlows(
                flows.stream().map(flow -> flow.multiply(Estimate.SIX)).toList());
    }

    /// The flows when every line takes its expected (PERT mean) amount.
    static CashFlows expected(Price price) {
        return of(price, Estimate::sixfoldExpected);
    }

    /// The flows when every line takes its likeliest amount: what a plan without ranges would show.
    static CashFlows singlePoint(Price price) {
        return of(price, Estimate::sixfoldLikely);
    }

    private static CashFlows of(Price price, Function<Estimate, BigDecimal> amount) {
        var flows = new ArrayList<>(Collections.nCopies(price.horizon() + 1, BigDecimal.ZERO));
        for (var line : price.lines()) {
            var perPeriod = amount.apply(line.amount()).multiply(BigDecimal.valueOf(line.sign()));
            for (int period = line.span().from(); period <= line.span().to(); period++) {
                flows.set(period, flows.get(period).add(perPeriod.multiply(price.shareOf(line, period))));
            }
        }
        return new CashFlows(flows);
    }

    /// The flow of a period, to 34 digits.
    BigDecimal flow(int period) {
        return Estimate.sixth(sixfold.get(period));
    }

    int lastPeriod() {
        return sixfold.size() - 1;
    }
}
