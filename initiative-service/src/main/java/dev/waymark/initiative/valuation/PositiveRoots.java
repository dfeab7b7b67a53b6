package dev.waymark.initiative.valuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/// All distinct real roots above zero of a polynomial, in ascending order.
///
/// The range is split at 1: roots up to 1 are sought directly, those above 1 as reciprocals of the roots of the
/// reversed polynomial, so that no power ever overflows. Inside (0, 1] the roots are separated by the roots of the
/// derivative (between two neighbours of those the polynomial is monotone) and refined by Brent's method. By Descartes'
/// rule of signs no search is made where the coefficients do not change sign.
final class PositiveRoots {

    private static final double RELATIVE_ACCURACY = 1e-15;
    private static final double ABSOLUTE_ACCURACY = 1e-15;
    private static final double VALUE_ACCURACY = 1e-300;
    private static final double NOUGHT = 1e-13;

    private PositiveRoots() {}

    /// @param coefficients element k belongs to the k-th power
    static List<Double> of(double[] coefficients) {
        var roots = new ArrayList<>(upToOne(coefficients));
        var above = new ArrayList<Double>();
        for (double reciprocal : upToOne(reversed(coefficients))) {
            if (reciprocal < 1) {
                above.add(1 / reciprocal);
            }
        }
        roots.addAll(above.reversed());
        return roots;
    }

    private static List<Double> upToOne(double[] untrimmed) {
        double[] coefficients = trimmed(untrimmed);
        int changes = signChanges(coefficients);
        if (changes == 0) {
            return List.of();
        }
        var bounds = new ArrayList<Double>();
        bounds.add(0.0);
        if (changes > 1) {
            upToOne(derivative(coefficients)).stream()
                    .filter(bound -> bound < 1)
                    .forEach(bounds::add);
        }
        bounds.add(1.0);
        var roots = new ArrayList<Double>();
        for (int i = 1; i < bounds.size(); i++) {
            addRootWithin(coefficients, bounds.get(i - 1), bounds.get(i), roots);
        }
        return roots;
    }

    private static void addRootWithin(double[] coefficients, double from, double to, List<Double> roots) {
        if (isRoot(coefficients, to)) {
            roots.add(to);
        } else if (!isRoot(coefficients, from)
                && value(coefficients, from) * Math.signum(value(coefficients, to)) < 0) {
            var solver = new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, VALUE_ACCURACY);
            roots.add(solver.findRoot(x -> value(coefficients, x), from, to));
        }
    }

    /// A root within rounding: the terms cancel to almost nothing of their size. Catches roots that touch without
    /// crossing.
    private static boolean isRoot(double[] coefficients, double x) {
        double size = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            size = size * x + Math.abs(coefficients[k]);
        }
        return Math.abs(value(coefficients, x)) <= NOUGHT * size;
    }

    private static double value(double[] coefficients, double x) {
        double sum = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            sum = sum * x + coefficients[k];
        }
        return sum;
    }

    /// The derivative, scaled so that its largest coefficient is 1.
    private static double[] derivative(double[] coefficients) {
        var derivative = new double[coefficients.length - 1];
        double largest = 0;
        for (int k = 0; k < derivative.length; k++) {
            derivative[k] = (k + 1) * coefficients[k + 1];
            largest = Math.max(largest, Math.abs(derivative[k]));
        }
        for (int k = 0; k < derivative.length; k++) {
            derivative[k] /= largest;
        }
        return derivative;
    }

    private static int signChanges(double[] coefficients) {
        int changes = 0;
        double last = 0;
        for (double coefficient : coefficients) {
            if (coefficient != 0) {
                if (last * Math.signum(coefficient) < 0) {
                    changes++;
                }
                last = Math.signum(coefficient);
            }
        }
        return changes;
    }

    /// Without zero coefficients at either end: those add roots at 0 or none at all.
    private static double[] trimmed(double[] coefficients) {
        int from = 0;
        int to = coefficients.length;
        while (from < to && coefficients[from] == 0) {
            from++;
        }
        while (to > from && coefficients[to - 1] == 0) {
            to--;
        }
        return Arrays.copyOfRange(coefficients, from, to);
    }

    private static double[] reversed(double[] coefficients) {
        var reversed = new double[coefficients.length];
        for (int k = 0; k < coefficients.length; k++) {
            reversed[k] = coefficients[coefficients.length - 1 - k];
        }
        return reversed;
    }
}
