package dev.waymark.initiative.valuation;

import dev.waymark.initiative.valuation.Simulation.Draws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/// The draws of the lines of one price.
///
/// Each line has its own generator, derived from the seed, the label and whether it costs or brings money; of lines
/// alike in that, the first by span and amounts comes first. A line is drawn anew where it is needed again, which takes
/// less than a millisecond, and not kept: the memory is that of one or two rows of draws, however many lines there are.
///
/// **Correlation.** A rank correlation ρ between lines of the same kind is that of a Gaussian copula with one common
/// factor: `z = √r·common + √(1 − r)·own` with `r = 2·sin(π·ρ/6)` (Pearson 1907), and each amount is the one that has
/// the probability of its z. Costs have one common factor and gains another, so that dear projects are not taken to be
/// good ones. Example: ρ = 0.5 makes r = 0.5176.
final class LineDraws {

    /// A line with a range, how its amounts follow from draws, and the seed of those.
    record Drawn(LineValue value, AmountCurve curve, long seed) {}

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

    private final List<LineValue> lines;
    private final Draws draws;
    private final List<Drawn> uncertain;
    private final double factorCorrelation;
    private double @Nullable [] commonOfCosts;
    private double @Nullable [] commonOfGains;

    LineDraws(List<LineValue> lines, double rankCorrelation, Draws draws) {
        this.lines = lines;
        this.draws = draws;
        this.uncertain = uncertain(lines, draws.seed());
        this.factorCorrelation = 2 * StrictMath.sin(Math.PI * rankCorrelation / 6);
    }

    Draws draws() {
        return draws;
    }

    /// The lines with a range, in the order in which they are summed.
    List<Drawn> uncertain() {
        return uncertain;
    }

    private static List<Drawn> uncertain(List<LineValue> lines, long seed) {
        var uncertain = new ArrayList<Drawn>();
        LineValue before = null;
        int alike = 0;
        for (var value : lines.stream()
                .filter(value -> !value.line().amount().isCertain())
                .sorted(ORDER)
                .toList()) {
            alike = before != null && NAME.compare(before, value) == 0 ? alike + 1 : 0;
            var line = value.line();
            uncertain.add(new Drawn(
                    value, AmountCurve.of(line.amount()), seed + code(line.label(), line.sign()) + alike * SEED_STEP));
            before = value;
        }
        return uncertain;
    }

    /// The net present value in every draw.
    double[] netPresentValues() {
        var values = filled(certain(1).subtract(certain(-1)));
        uncertain.forEach(drawn -> add(drawn, drawn.value().line().sign(), values));
        return values;
    }

    /// The present value of the costs in every draw.
    double[] costs() {
        var values = filled(certain(-1));
        uncertain.stream().filter(drawn -> drawn.value().line().sign() < 0).forEach(drawn -> add(drawn, 1, values));
        return values;
    }

    /// Adds what a line is worth in every draw, multiplied by 1 or −1.
    void add(Drawn drawn, int sign, double[] values) {
        var line = drawn.value().line();
        var curve = drawn.curve();
        double factor = sign * drawn.value().presentValueFactor().doubleValue();
        var normal = new NormalDraws(generator(drawn.seed()));
        if (factorCorrelation == 0) {
            for (int draw = 0; draw < values.length; draw++) {
                values[draw] += factor * curve.amount(normal.next());
            }
            return;
        }
        var common = common(line.sign());
        double ofCommon = Math.sqrt(factorCorrelation);
        double ofOwn = Math.sqrt(1 - factorCorrelation);
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] += factor * curve.amount(ofCommon * common[draw] + ofOwn * normal.next());
        }
    }

    /// Uniform draws 0..1 of their own, apart from those of the lines.
    UniformRandomProvider generator(String name) {
        return generator(draws.seed() + code(name, 0));
    }

    private double[] common(int sign) {
        var known = sign < 0 ? commonOfCosts : commonOfGains;
        if (known != null) {
            return known;
        }
        var normal = new NormalDraws(generator(sign < 0 ? "common factor of costs" : "common factor of gains"));
        var common = new double[draws.count()];
        Arrays.setAll(common, _ -> normal.next());
        if (sign < 0) {
            commonOfCosts = common;
        } else {
            commonOfGains = common;
        }
        return common;
    }

    private double[] filled(BigDecimal amount) {
        var values = new double[draws.count()];
        Arrays.fill(values, amount.doubleValue());
        return values;
    }

    /// What the lines without a range are worth together, exactly.
    private BigDecimal certain(int sign) {
        return LineValue.expected(lines.stream()
                .filter(value ->
                        value.line().amount().isCertain() && value.line().sign() == sign));
    }

    private static UniformRandomProvider generator(long seed) {
        return RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /// A number for the name of a line (FNV-1a, 64 bits).
    private static long code(String name, int sign) {
        long code = 0xCBF29CE484222325L + sign;
        for (int i = 0; i < name.length(); i++) {
            code = (code ^ name.charAt(i)) * 0x100000001B3L;
        }
        return code;
    }
}
