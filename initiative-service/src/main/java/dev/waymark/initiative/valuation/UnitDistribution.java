package dev.waymark.initiative.valuation;

/// A distribution on 0..1 whose density is positive in between.
interface UnitDistribution {

    double density(double value);

    /// The value that is not exceeded with a probability, at most one half.
    double quantile(double probability);

    /// The distribution of 1 less the value.
    UnitDistribution mirrored();
}
