package dev.waymark.assessment.expectation;

/// Where delivery stands against the band of what is good enough.
public enum Standing {
    SHORTFALL,
    GOOD_ENOUGH,
    OVERSHOOT;

    /// Good enough is E ± band, both edges included.
    static Standing of(double gap, double band) {
        if (gap > band) {
            return SHORTFALL;
        }
        return gap < -band ? OVERSHOOT : GOOD_ENOUGH;
    }
}
