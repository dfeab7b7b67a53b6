package dev.waymark.initiative.valuation;

/// When the money of a period moves. Period 0 is the start in either case.
public enum FlowTiming {
    /// At its end: period t is discounted by t periods.
    END_OF_PERIOD,
    /// In its middle, as money that comes evenly: period t is discounted by t − ½ periods.
    MID_PERIOD
}
