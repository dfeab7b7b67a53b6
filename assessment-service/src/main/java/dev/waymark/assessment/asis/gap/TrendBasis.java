package dev.waymark.assessment.asis.gap;

/// Where the rate of a trend comes from.
public enum TrendBasis {
    FITTED,
    ASSUMED
}
