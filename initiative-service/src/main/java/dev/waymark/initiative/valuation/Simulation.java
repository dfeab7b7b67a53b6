package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;

/// What a seeded Monte Carlo simulation says of the net present value.
///
/// In every draw each line takes *one* amount from its PERT distribution, which then holds in all periods of its span;
/// the lines are independent. An amount that was estimated too high is too high every year: a new draw for every
/// period would let the errors cancel and understate the risk. Each line has its own generator, derived from the seed,
/// the label and whether it costs or brings money; of lines alike in that, the first by span and amounts comes first.
/// The sums run in the same order. The same price, seed and number of draws therefore give the same answer in every
/// thread and in whatever order the lines are given; another line leaves the draws of the others as they were, and
/// another amount moves them without a new draw.
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

        /// What is drawn where nobody asks for anything else.
        public static final Draws STANDARD = new Draws(MINIMUM, 1);

        public Draws {
            if (count < MINIMUM) {
                throw new IllegalArgumentException(
                        "A valuation needs at least %d draws, but %d were asked for.".formatted(MINIMUM, count));
            }
        }
    }

    /// Keeps the generators of the lines apart. Not the golden ratio, by which the seeding sequence itself advances.
    private static final long SEED_STEP = 0xBF58476D1CE4E5B9L;

    private static final Comparator<LineValue> NAME = Comparator.comparingInt(
                    (LineValue value) -> value.line().sign())
            .thenComparing(value -> value.line().label());

    private static final Comparator<LineValue> ORDER = NAME.thenComparingInt(
                    value -> value.line().span().from())
            .thenComparingInt(value -> value.line().span().to())
            .thenComparing(value -> value.line().amount().low())
            .thenComparing(value -> value.line().amount().likely())
            .thenComparing(value -> value.line().amount().high());

    /// What lies so close to a limit is left over from calculating.
    static final double ROUNDING = 5e-10;

    static Simulation of(List<LineValue> lines, Draws draws) {
        var values = new double[draws.count()];
        Arrays.fill(values, certain(lines).doubleValue());
        LineValue before = null;
        int alike = 0;
        for (var value : uncertain(lines)) {
            alike = before != null && NAME.compare(before, value) == 0 ? alike + 1 : 0;
            add(value, draws.seed() + code(value.line()) + alike * SEED_STEP, values);
            before = value;
        }
        Arrays.sort(values);
        double mean = Arrays.stream(values).sum() / values.length;
        return new Simulation(
                mean,
                quantile(values, 0.1),
                quantile(values, 0.5),
                quantile(values, 0.9),
                Arrays.stream(values).filter(value -> value < -ROUNDING).count() / (double) values.length,
                standardError(values, mean),
                Histogram.of(values),
                draws);
    }

    private static List<LineValue> uncertain(List<LineValue> lines) {
        return lines.stream()
                .filter(value -> !value.line().amount().isCertain())
                .sorted(ORDER)
                .toList();
    }

    /// A number for the name of a line (FNV-1a, 64 bits).
    private static long code(PriceLine line) {
        long code = 0xCBF29CE484222325L + line.sign();
        for (int i = 0; i < line.label().length(); i++) {
            code = (code ^ line.label().charAt(i)) * 0x100000001B3L;
        }
        return code;
    }

    /// What the lines without a range are worth together, exactly.
    private static BigDecimal certain(List<LineValue> lines) {
        return LineValue.expected(certain(lines, 1)).subtract(LineValue.expected(certain(lines, -1)));
    }

    private static Stream<LineValue> certain(List<LineValue> lines, int sign) {
        return lines.stream()
                .filter(value ->
                        value.line().amount().isCertain() && value.line().sign() == sign);
    }

    private static void add(LineValue value, long seed, double[] values) {
        var amounts = value.line().amount().distribution().sampler(RandomSource.XO_SHI_RO_256_PP.create(seed));
        double factor = value.line().sign() * value.presentValueFactor().doubleValue();
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] += factor * amounts.getAsDouble();
        }
    }

    private static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static double standardError(double[] values, double mean) {
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
