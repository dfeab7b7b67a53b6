package dev.waymark.initiative.pricing;

/// What must be known of a gain before it is approved.
public enum GainFact {
    METRIC,
    OWNER,
    REVIEW_DATE
}
