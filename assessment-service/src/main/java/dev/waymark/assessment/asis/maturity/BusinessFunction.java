package dev.waymark.assessment.asis.maturity;

/// The functions of a company that meet customers.
public enum BusinessFunction {
    MARKETING,
    SALES,
    SERVICE
}
