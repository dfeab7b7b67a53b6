package dev.waymark.initiative.valuation;

import org.apache.commons.rng.UniformRandomProvider;

/// Draws from the standard normal distribution by the ziggurat method (G. Marsaglia and W. Tsang 2000, in the form of
/// J. Doornik 2005 with 128 layers).
///
/// Written here, and not taken from a library, so that a seed gives the same bits on every machine: `+ − · / √` are
/// exact by IEEE 754, but `Math.exp` and `Math.log` may differ in the last bit from one processor to another.
/// `StrictMath` may not.
final class NormalDraws {

    private static final int LAYERS = 128;
    private static final double TAIL = 3.442619855899;
    private static final double AREA = 9.91256303526217e-3;
    private static final double[] EDGE = new double[LAYERS + 1];
    private static final double[] INSIDE = new double[LAYERS];

    private final UniformRandomProvider random;

    static {
        double density = density(TAIL);
        EDGE[0] = AREA / density;
        EDGE[1] = TAIL;
        for (int layer = 2; layer < LAYERS; layer++) {
            EDGE[layer] = Math.sqrt(-2 * StrictMath.log(AREA / EDGE[layer - 1] + density));
            density = density(EDGE[layer]);
        }
        for (int layer = 0; layer < LAYERS; layer++) {
            INSIDE[layer] = EDGE[layer + 1] / EDGE[layer];
        }
    }

    NormalDraws(UniformRandomProvider random) {
        this.random = random;
    }

    double next() {
        while (true) {
            long bits = random.nextLong();
            double position = (bits >> 11) * 0x1p-52;
            int layer = (int) bits & (LAYERS - 1);
            if (Math.abs(position) < INSIDE[layer]) {
                return position * EDGE[layer];
            }
            if (layer == 0) {
                return Math.copySign(beyond(), position);
            }
            double value = position * EDGE[layer];
            double outer = StrictMath.exp(-0.5 * (EDGE[layer] * EDGE[layer] - value * value));
            double inner = StrictMath.exp(-0.5 * (EDGE[layer + 1] * EDGE[layer + 1] - value * value));
            if (inner + random.nextDouble() * (outer - inner) < 1) {
                return value;
            }
        }
    }

    /// A draw beyond the outermost edge.
    private double beyond() {
        while (true) {
            double step = -StrictMath.log(1 - random.nextDouble()) / TAIL;
            double height = -StrictMath.log(1 - random.nextDouble());
            if (2 * height >= step * step) {
                return TAIL + step;
            }
        }
    }

    private static double density(double value) {
        return StrictMath.exp(-0.5 * value * value);
    }
}
