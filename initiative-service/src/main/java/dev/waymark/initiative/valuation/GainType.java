package dev.waymark.initiative.valuation;

/// What a gain consists of.
public enum GainType {
    /// Customers who stay.
    RETENTION,
    /// The same service at lower cost.
    COST_TO_SERVE,
    /// New or additional turnover.
    REVENUE,
    /// A fine or a claim that does not come.
    FINE_AVOIDED,
    /// The company's own time saved.
    PRODUCTIVITY
}
