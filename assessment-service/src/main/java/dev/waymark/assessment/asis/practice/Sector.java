package dev.waymark.assessment.asis.practice;

/// Whose best practices the catalogue holds.
public enum Sector {
    RETAIL,
    CONSUMER_PRODUCTS,
    RETAIL_BANKING,
    UTILITIES
}
