package dev.waymark.initiative.valuation;

/// The triangular distribution on 0..1: its density rises straight up to the mode and falls straight to 1, its mean is
/// `(0 + mode + 1)/3`. With the mode at 0.2, half of the values are at most `1 − √(0.5·0.8)` = 0.368.
///
/// @param mode likeliest value, 0..1
record Triangular(double mode) implements UnitDistribution {

    @Override
    public double density(double value) {
        return value < mode || mode == 1 ? 2 * value / mode : 2 * (1 - value) / (1 - mode);
    }

    @Override
    public double quantile(double probability) {
        return probability <= mode ? Math.sqrt(probability * mode) : 1 - Math.sqrt((1 - probability) * (1 - mode));
    }

    @Override
    public Triangular mirrored() {
        return new Triangular(1 - mode);
    }
}
