package dev.waymark.initiative.initiative;

/// What an initiative is for.
public enum Category {
    /// It changes the position of the company in the long run.
    STRATEGIC,
    /// It brings or keeps turnover.
    GROWTH,
    /// A law or rule demands it.
    COMPLIANCE,
    /// It does the same with less.
    EFFICIENCY
}
