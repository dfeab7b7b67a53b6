package dev.waymark.initiative.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The net money of every period: gains times adoption less costs. Element t is period t; element 0 is the start.
public record CashFlows(List<Double> flows) {

    public CashFlows {
        flows = List.copyOf(flows);
        if (flows.isEmpty()) {
            throw new IllegalArgumentException("Cash flows need at least one period.");
        }
    }

    /// The flows when every line takes its expected (PERT mean) amount.
    static CashFlows expected(Price price) {
        return of(price, line -> line.amount().expected().doubleValue());
    }

    /// The flows when every line takes its likeliest amount: what a plan without ranges would show.
    static CashFlows singlePoint(Price price) {
        return of(price, line -> line.amount().likely().doubleValue());
    }

    private static CashFlows of(Price price, ToDoubleFunction<PriceLine> amount) {
        var flows = new double[price.horizon() + 1];
        for (var line : price.lines()) {
            double perPeriod = line.sign() * amount.applyAsDouble(line);
            for (int period = line.span().from(); period <= line.span().to(); period++) {
                flows[period] += perPeriod * price.shareOf(line, period);
            }
        }
        var list = new ArrayList<Double>(flows.length);
        for (double flow : flows) {
            list.add(flow);
        }
        return new CashFlows(list);
    }

    int lastPeriod() {
        return flows.size() - 1;
    }
}
