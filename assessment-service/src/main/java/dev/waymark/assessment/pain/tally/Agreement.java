package dev.waymark.assessment.pain.tally;

/// How far a group's ballots say the same: measured, without a value, or not shown.
public sealed interface Agreement permits KendallsW, Agreement.Undefined, Agreement.Withheld {

    /// There is nothing to measure, and why.
    record Undefined(String reason) implements Agreement {}

    /// There may be a value, but showing it would expose a small group.
    record Withheld(String reason) implements Agreement {}
}
