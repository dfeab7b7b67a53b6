package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Prices for tests; all figures are invented.
public final class PriceExamples {

    public static final Simulation.Draws DRAWS = new Simulation.Draws(10_000, 42);

    private PriceExamples() {}

    /// Cost now (400, 500, 900), yearly gain (150, 350, 500) at adoption 0.4, 0.8, 1.0, at 8 %.
    public static Price workedExample() {
        return new Price(
                0.08,
                PeriodLength.YEAR,
                List.of(0.4, 0.8, 1.0),
                List.of(cost(0, 0, 400, 500, 900), gain(GainType.RETENTION, 1, 3, 150, 350, 500)));
    }

    public static PriceLine cost(int from, int to, double... amount) {
        return new PriceLine.Cost(
                "cost", LineNature.ONE_OFF, CostLedger.CAPEX, new Span(from, to), estimate(amount), null);
    }

    public static PriceLine gain(GainType type, int from, int to, double... amount) {
        return new PriceLine.Gain("gain", LineNature.RUNNING, type, new Span(from, to), estimate(amount), null);
    }

    static PriceLine certainCost(int period, String amount) {
        return new PriceLine.Cost(
                "cost", LineNature.ONE_OFF, CostLedger.CAPEX, new Span(period, period), certain(amount), null);
    }

    static PriceLine certainGain(int from, int to, String amount) {
        return new PriceLine.Gain(
                "gain", LineNature.RUNNING, GainType.REVENUE, new Span(from, to), certain(amount), null);
    }

    private static Estimate certain(String amount) {
        var exact = new BigDecimal(amount);
        return new Estimate(exact, exact, exact);
    }

    /// The line with another span and amount.
    static PriceLine like(PriceLine line, Span span, Estimate amount) {
        return switch (line) {
            case PriceLine.Cost cost ->
                new PriceLine.Cost(cost.label(), cost.nature(), cost.ledger(), span, amount, cost.assumptionId());
            case PriceLine.Gain gain ->
                new PriceLine.Gain(gain.label(), gain.nature(), gain.type(), span, amount, gain.assumptionId());
        };
    }

    public static PriceLine gainOn(UUID assumptionId, String label) {
        return new PriceLine.Gain(
                label, LineNature.RUNNING, GainType.REVENUE, new Span(1, 1), estimate(1, 2, 3), assumptionId);
    }

    public static Estimate estimate(double... amount) {
        return new Estimate(
                BigDecimal.valueOf(amount[0]), BigDecimal.valueOf(amount[1]), BigDecimal.valueOf(amount[2]));
    }

    static CashFlows flows(Double... flows) {
        return flows(List.of(flows));
    }

    static CashFlows flows(List<Double> flows) {
        return CashFlows.of(flows.stream().map(BigDecimal::valueOf).toList());
    }

    /// At a rate per period, with flows at the ends of the periods.
    static Discounting growth(double rate) {
        return new Discounting(BigDecimal.ONE.add(BigDecimal.valueOf(rate)), FlowTiming.END_OF_PERIOD);
    }

    public static Price yearly(double rate, PriceLine... lines) {
        return new Price(rate, PeriodLength.YEAR, List.of(1.0, 1.0, 1.0, 1.0, 1.0), List.of(lines));
    }

    /// A price with some lines, made up from a source of randomness.
    static Price any(SplittableRandom random) {
        var adoption = new ArrayList<Double>();
        for (int period = 1; period <= 8; period++) {
            adoption.add(random.nextDouble());
        }
        var lines = new ArrayList<PriceLine>();
        lines.add(cost(0, random.nextInt(0, 3), anyAmount(random)));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            int from = random.nextInt(1, 5);
            int to = random.nextInt(from, 9);
            var types = GainType.values();
            lines.add(
                    random.nextBoolean()
                            ? cost(from, to, anyAmount(random))
                            : gain(types[random.nextInt(types.length)], from, to, anyAmount(random)));
        }
        var lengths = PeriodLength.values();
        return new Price(random.nextDouble(0.2), lengths[random.nextInt(lengths.length)], adoption, lines);
    }

    private static double[] anyAmount(SplittableRandom random) {
        double[] amount = {random.nextInt(1000), random.nextInt(1000), random.nextInt(1000)};
        Arrays.sort(amount);
        return amount;
    }
}
