package dev.waymark.initiative.initiative;

/// What moves the engagement of customers.
public enum Lever {
    STRATEGY_AND_PLANNING,
    DESIGN,
    ENABLEMENT,
    PERFORMANCE
}
