package dev.waymark.initiative.valuation;

import java.math.BigDecimal;

/// What the costs of a price may come to in today's money, as estimated and with a reference class laid over them.
public record CostRisk(Level asEstimated, Level withClass, ReferenceClass referenceClass) {

    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.8;
    private static final double VERY_HIGH = 0.95;

    /// What the costs do not exceed with 50, 80 and 95 %.
    public record Level(double p50, double p80, double p95) {

        static Level of(double[] costs) {
            var quantiles = Quantiles.of(costs, MEDIAN, HIGH, VERY_HIGH);
            return new Level(quantiles[0], quantiles[1], quantiles[2]);
        }
    }

    /// @param expectedCosts present value of the expected costs, which the multiples of the tail apply to
    static CostRisk of(LineDraws lines, BigDecimal expectedCosts, ReferenceClass referenceClass) {
        var estimated = lines.costs();
        var withClass = estimated.clone();
        var random = lines.generator("reference class");
        for (int draw = 0; draw < withClass.length; draw++) {
            boolean inTail = random.nextDouble() < referenceClass.share();
            double probability = random.nextDouble();
            if (inTail) {
                withClass[draw] = expectedCosts.doubleValue() * referenceClass.multiple(probability);
            }
        }
        return new CostRisk(Level.of(estimated), Level.of(withClass), referenceClass);
    }
}
