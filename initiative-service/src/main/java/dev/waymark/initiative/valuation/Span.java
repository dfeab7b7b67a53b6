package dev.waymark.initiative.valuation;

/// The periods that a line of a price covers, both included. Period 0 is the start; period t stands for the end of the
/// t-th period.
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "Periods must satisfy 0 <= from <= to, but are %d..%d. Maybe they are swapped."
                            .formatted(from, to));
        }
    }
}
