package dev.waymark.initiative.initiative;

/// What an initiative is for.
public enum Category {
    /// It changes where the company stands in years to come.
    STRATEGIC,
    /// It brings or keeps turnover.
    GROWTH,
    /// A law or rule demands it.
    COMPLIANCE,
    /// It does the same with less.
    EFFICIENCY
}
