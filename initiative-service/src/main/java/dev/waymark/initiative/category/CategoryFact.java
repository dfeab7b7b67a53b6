package dev.waymark.initiative.category;

/// A fact that speaks for a category, as a value 0..1.
public enum CategoryFact {
    /// A law or rule demands the initiative (0 or 1).
    LEGAL_OBLIGATION,
    /// The deadline of that obligation is near (0 or 1).
    DEADLINE_IS_NEAR,
    /// Share of the expected gain that is fines avoided.
    FINES_AVOIDED,
    /// Share of the expected gain that is saved cost: cost to serve and productivity.
    SAVED_COST,
    /// Saved cost, less the longer it takes.
    SAVED_COST_SOON,
    /// Share of the expected gain that is turnover: revenue and retention.
    TURNOVER,
    /// Turnover, less the longer it takes.
    TURNOVER_SOON,
    /// How far the horizon reaches from short (0) to long (1).
    LONG_HORIZON,
    /// Alignment with the corporate goals.
    CORPORATE_GOALS
}
