package dev.waymark.suite.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The distribution of the net present value where every line takes one amount from its PERT distribution: the
/// densities
/// of the lines folded together on a grid. No draws: sampled figures are compared with it.
final class Worth {

    private static final int CELLS = 4000;
    private static final int PARTS = 16;

    private final double start;
    private final double step;
    private final double[] mass;

    /// @param factor what an amount of 1 is worth today; negative for a cost
    record Part(double factor, double low, double likely, double high) {

        double least() {
            return Math.min(factor * low, factor * high);
        }

        double range() {
            return Math.abs(factor) * (high - low);
        }

        double mean() {
            return factor * (low + 4 * likely + high) / 6;
        }

        double variance() {
            var mean = (low + 4 * likely + high) / 6;
            return factor * factor * (mean - low) * (high - mean) / 7;
        }

        /// Density of the beta distribution behind PERT, not normed; x from 0 (least) to 1.
        double density(double x) {
            var amount = factor < 0 ? 1 - x : x;
            var peak = (likely - low) / (high - low);
            return Math.pow(amount, 4 * peak) * Math.pow(1 - amount, 4 * (1 - peak));
        }
    }

    Worth(List<Part> parts) {
        start = parts.stream().mapToDouble(Part::least).sum();
        step = Math.max(parts.stream().mapToDouble(Part::range).sum() / CELLS, 1e-9);
        var folded = new double[] {1};
        for (var part : parts) {
            folded = fold(folded, masses(part));
        }
        mass = folded;
    }

    private double[] masses(Part part) {
        var cells = (int) Math.round(part.range() / step) + 1;
        var masses = new double[cells];
        if (cells == 1) {
            return new double[] {1};
        }
        var sub = cells * PARTS;
        for (var i = 0; i < sub; i++) {
            var x = (i + 0.5) / sub;
            masses[(int) Math.round(x * (cells - 1))] += part.density(x);
        }
        var sum = Arrays.stream(masses).sum();
        return Arrays.stream(masses).map(each -> each / sum).toArray();
    }

    private static double[] fold(double[] a, double[] b) {
        var folded = new double[a.length + b.length - 1];
        for (var i = 0; i < a.length; i++) {
            for (var j = 0; j < b.length; j++) {
                folded[i + j] += a[i] * b[j];
            }
        }
        return folded;
    }

    /// Chance of a value below, linear within a cell.
    double below(double value) {
        var position = (value - start) / step + 0.5;
        var whole = (int) Math.clamp(Math.floor(position), 0, mass.length);
        var sum = IntStream.range(0, whole).mapToDouble(i -> mass[i]).sum();
        return whole < mass.length && position > 0 ? sum + (position - whole) * mass[whole] : sum;
    }
}
