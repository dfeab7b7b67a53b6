package dev.waymark.roadmap.planning.category;

/// What an initiative is for; it decides how the economic climate changes its fit.
public enum Category {
    STRATEGIC,
    GROWTH,
    COMPLIANCE,
    EFFICIENCY
}
