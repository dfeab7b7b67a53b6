package dev.waymark.initiative.valuation;

/// What became of projects of the same kind: the share that cost far more than estimated, and how much more.
///
/// Ranges of a price are bounded, and people estimate them too narrow. Projects have a fat tail: of 5 392 IT projects
/// 18 % ran over by more than half, those by 447 % on average (B. Flyvbjerg and D. Gardner, *How Big Things Get Done*,
/// 2023). With probability `share` a project therefore costs a Pareto multiple of its expected cost,
/// `P(multiple > x) = (threshold / x)^tailIndex` from the threshold up to the cap, where what is left of the
/// probability
/// lies; else its cost is as estimated. The tail index follows from the published mean of the capped multiple.
/// Example: share 0.18, threshold 1.5, mean 5.47 and cap 50 have tail index 1.169.
///
/// @param share 0..1 of the projects that are in the tail
/// @param threshold actual / estimated cost from which on the tail begins, above 1
/// @param tailIndex of the Pareto distribution, above 0; the smaller, the fatter
/// @param cap greatest actual / estimated cost that is drawn; the mean depends on it, so it is always named
public record ReferenceClass(double share, double threshold, double tailIndex, double cap) {

    private static final double PUBLISHED_SHARE = 0.18;
    private static final double PUBLISHED_THRESHOLD = 1.5;
    private static final double PUBLISHED_MEAN = 5.47;
    private static final double ASSUMED_CAP = 50;
    private static final int HALVINGS = 60;

    /// The published class of IT projects.
    public static final ReferenceClass IT_PROJECTS = new ReferenceClass(
            PUBLISHED_SHARE,
            PUBLISHED_THRESHOLD,
            tailIndex(PUBLISHED_THRESHOLD, PUBLISHED_MEAN, ASSUMED_CAP),
            ASSUMED_CAP);

    public ReferenceClass {
        if (!(share >= 0 && share <= 1 && threshold > 1 && tailIndex > 0 && cap > threshold)) {
            throw new IllegalArgumentException(
                    "A reference class needs a share 0..1, a threshold above 1, a tail index above 0 and a cap above the threshold, but has %s, %s, %s, %s."
                            .formatted(share, threshold, tailIndex, cap));
        }
    }

    /// The class that follows from own projects: the share of their ratios above the threshold, and the tail index
    /// that is likeliest for those, `k / Σ ln(ratio / threshold)` (Hill 1975).
    ///
    /// @param ratios actual / estimated cost of finished projects, at least one above the threshold
    static ReferenceClass of(double[] ratios, double threshold, double cap) {
        int above = 0;
        int capped = 0;
        double logarithms = 0;
        for (double ratio : ratios) {
            if (ratio > threshold) {
                above++;
                capped += ratio >= cap ? 1 : 0;
                logarithms += StrictMath.log(Math.min(ratio, cap) / threshold);
            }
        }
        if (above == capped) {
            throw new IllegalArgumentException("No ratio lies between the threshold and the cap.");
        }
        return new ReferenceClass((double) above / ratios.length, threshold, (above - capped) / logarithms, cap);
    }

    /// The multiple of the expected cost for a probability 0..1 of the tail.
    double multiple(double probability) {
        return Math.min(cap, threshold * StrictMath.pow(1 - probability, -1 / tailIndex));
    }

    /// The mean of the multiples in the tail.
    public double meanMultiple() {
        return mean(threshold, tailIndex, cap);
    }

    /// `t + t^α·∫ x^−α dx` from the threshold t to the cap.
    private static double mean(double threshold, double tailIndex, double cap) {
        double power = 1 - tailIndex;
        double integral =
                power == 0 ? StrictMath.log(cap / threshold) : (StrictMath.pow(cap / threshold, power) - 1) / power;
        return threshold * (1 + integral);
    }

    /// The tail index for which the capped multiples have this mean: the mean falls as the index rises.
    private static double tailIndex(double threshold, double mean, double cap) {
        double low = 0;
        double high = 10;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (mean(threshold, middle, cap) > mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
