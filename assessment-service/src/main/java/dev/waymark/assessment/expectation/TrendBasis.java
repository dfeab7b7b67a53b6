package dev.waymark.assessment.expectation;

/// Where the rate of a trend comes from.
public enum TrendBasis {
    FITTED,
    ASSUMED
}
