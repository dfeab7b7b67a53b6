package dev.waymark.initiative.valuation;

/// The PERT distribution (Malcolm, Roseboom, Clark and Fazar 1959; Vose's beta form) on 0..1: a beta distribution with
/// `alpha = 1 + 4·mode` and `beta = 6 − alpha`, so that its mean is `(0 + 4·mode + 1)/6`.
///
/// Stretched over 10..60 with the mode at 20, alpha is 1.8, beta 4.2, the mean 25, and 21.5 is not exceeded with
/// probability 0.4. Since alpha + beta is 6, the beta function is a product: `Γ(a)·Γ(6 − a)/5!`, with Γ's reflection.
/// All functions are strict, so that they give the same bits on every machine.
///
final class Pert implements UnitDistribution {

    private static final double SHAPE_SUM = 6;
    private static final double FACTORIAL = 120;
    private static final int MOST_TERMS = 300;
    private static final int MOST_STEPS = 80;
    private static final double EXACT = 1e-15;

    private final double mode;
    private final double alpha;
    private final double beta;
    private final double betaFunction;

    /// @param mode likeliest value, 0..1
    Pert(double mode) {
        if (!(mode >= 0 && mode <= 1)) {
            throw new IllegalArgumentException("The mode of PERT is 0..1, but is " + mode + ".");
        }
        this.mode = mode;
        this.alpha = 1 + 4 * mode;
        this.beta = SHAPE_SUM - alpha;
        this.betaFunction = betaFunction(alpha);
    }

    double alpha() {
        return alpha;
    }

    double beta() {
        return beta;
    }

    @Override
    public double density(double value) {
        return StrictMath.pow(value, alpha - 1) * StrictMath.pow(1 - value, beta - 1) / betaFunction;
    }

    /// By Newton's steps, kept between bounds that close in on the root.
    @Override
    public double quantile(double probability) {
        double from = 0;
        double to = 1;
        double value = Math.min(0.5, StrictMath.pow(probability * alpha * betaFunction, 1 / alpha));
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = cumulative(value) - probability;
            if (excess > 0) {
                to = value;
            } else {
                from = value;
            }
            double next = value - excess / density(value);
            if (!(next > from && next < to)) {
                next = (from + to) / 2;
            }
            if (Math.abs(next - value) <= EXACT * value) {
                return next;
            }
            value = next;
        }
        return value;
    }

    @Override
    public Pert mirrored() {
        return new Pert(1 - mode);
    }

    /// The probability of a value or less.
    double cumulative(double value) {
        return value <= (alpha + 1) / (SHAPE_SUM + 2)
                ? leading(value) / fraction(value)
                : 1 - mirrored().cumulative(1 - value);
    }

    private double leading(double value) {
        return StrictMath.pow(value, alpha) * StrictMath.pow(1 - value, beta) / (alpha * betaFunction);
    }

    private static double betaFunction(double a) {
        long nearest = Math.round(a);
        double apart = a - nearest;
        double product = nearest % 2 == 0 ? 1 : -1;
        for (int factor = 1; factor <= 5; factor++) {
            product *= factor == nearest ? -ratio(apart) : factor - a;
        }
        return product / FACTORIAL;
    }

    /// `πx / sin(πx)`
    private static double ratio(double apart) {
        return apart == 0 ? 1 : Math.PI * apart / StrictMath.sin(Math.PI * apart);
    }

    /// The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method.
    private double fraction(double value) {
        double result = 1;
        double upper = 1;
        double lower = 0;
        for (int term = 1; term <= MOST_TERMS; term++) {
            int m = term / 2;
            double coefficient = term % 2 == 0
                    ? m * (beta - m) * value / ((alpha + 2 * m - 1) * (alpha + 2 * m))
                    : -(alpha + m) * (SHAPE_SUM + m) * value / ((alpha + 2 * m) * (alpha + 2 * m + 1));
            lower = 1 / (1 + coefficient * lower);
            upper = 1 + coefficient / upper;
            result *= upper * lower;
            if (Math.abs(upper * lower - 1) < EXACT) {
                break;
            }
        }
        return result;
    }
}
