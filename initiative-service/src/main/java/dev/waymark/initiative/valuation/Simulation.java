package dev.waymark.initiative.valuation;

import java.util.Arrays;

/// What a seeded Monte Carlo simulation says of the net present value.
///
/// In every draw each line takes *one* amount from its distribution, which then holds in all periods of its
/// span. An amount that was estimated too high is too high every year: a new draw for every period would
/// let the errors cancel and understate the risk. The same price, seed and number of draws give the same
/// answer, bit by bit, on every machine, in every thread and in whatever order the lines are given; another
/// line leaves the draws of the others as they were, and another amount moves them without a new draw.
///
/// @param mean arithmetic mean of the draws
/// @param p10 value that 10 % of the draws do not exceed, linear between neighbouring draws (Hyndman and Fan, type 7)
/// @param p50 the median
/// @param p90 value that 90 % of the draws do not exceed
/// @param probabilityOfLoss share 0..1 of the draws below zero, to nine decimals; lines without a range are added
/// exactly
/// @param standardError of the mean: by how much another seed would typically move it
/// @param histogram of the draws; the share of its draws below 0 is the probability of loss
public record Simulation(
        double mean,
        double p10,
        double p50,
        double p90,
        double probabilityOfLoss,
        double standardError,
        Histogram histogram,
        Draws draws) {

    /// How often, and from which seed, to draw.
    public record Draws(int count, long seed) {

        public static final int MINIMUM = 10_000;

        /// How many are drawn where nobody asks for another number.
        public static final int USUAL = 50_000;

        /// What is drawn where nobody asks for anything else.
        public static final Draws STANDARD = new Draws(USUAL, 1);

        public Draws {
            if (count < MINIMUM) {
                throw new IllegalArgumentException(
                        "A valuation needs at least %d draws, but %d were asked for.".formatted(MINIMUM, count));
            }
        }
    }

    /// What lies so close to a limit is left over from calculating.
    static final double ROUNDING = 5e-10;

    /// Of a price, without the figures of its valuation that need no draws.
    public static Simulation of(Price price, Draws draws) {
        return of(new LineDraws(price.lineValues(), price.rules().rankCorrelation(), draws));
    }

    static Simulation of(LineDraws lines) {
        return ofValues(lines.netPresentValues(), lines.draws());
    }

    /// @param values of the draws, in any order; sorted by this
    static Simulation ofValues(double[] values, Draws draws) {
        double mean = mean(values);
        double standardError = standardError(values, mean);
        Arrays.sort(values);
        return new Simulation(
                mean,
                Quantiles.ofSorted(values, 0.1),
                Quantiles.ofSorted(values, 0.5),
                Quantiles.ofSorted(values, 0.9),
                Arrays.stream(values).filter(value -> value < -ROUNDING).count() / (double) values.length,
                standardError,
                Histogram.of(values),
                draws);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double standardError(double[] values, double mean) {
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
