package dev.waymark.initiative.pricing;

/// Mean and percentiles of a net present value, in the currency of the cycle.
public record NetPresentValueRange(double mean, double p10, double p50, double p90) {}
