package dev.waymark.initiative.pricing;

/// Whether a line of a price costs money or brings it.
enum LineKind {
    COST,
    GAIN
}
