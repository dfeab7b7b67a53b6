package dev.waymark.initiative.valuation;

/// The standard normal distribution at the nodes −8, −8 + 1/16, … 8, by 3-point Gauss–Legendre integration of its
/// density from the known value at −8. Below 1e-9 off in relative terms.
final class StandardNormal {

    static final int NODES_PER_UNIT = 16;
    static final double GREATEST = 8;
    static final int CELLS = (int) (2 * GREATEST * NODES_PER_UNIT);

    private static final double BELOW_LEAST = 6.220960574271785e-16;
    private static final double[] BELOW = new double[CELLS / 2 + 1];

    static {
        double half = 0.5 / NODES_PER_UNIT;
        double side = half * Math.sqrt(0.6);
        BELOW[0] = BELOW_LEAST;
        for (int cell = 1; cell < BELOW.length; cell++) {
            double middle = node(cell - 1) + half;
            double weighted = 5 * density(middle - side) + 8 * density(middle) + 5 * density(middle + side);
            BELOW[cell] = BELOW[cell - 1] + half * weighted / 9;
        }
    }

    private StandardNormal() {}

    static double node(int index) {
        return -GREATEST + (double) index / NODES_PER_UNIT;
    }

    /// The probability below a node that is not above 0.
    static double below(int index) {
        return BELOW[index];
    }

    static double density(double value) {
        return StrictMath.exp(-0.5 * value * value) / Math.sqrt(2 * Math.PI);
    }
}
