package dev.waymark.initiative.pricing;

/// Whether a line of a price costs money or brings it.
public enum LineKind {
    COST,
    GAIN
}
