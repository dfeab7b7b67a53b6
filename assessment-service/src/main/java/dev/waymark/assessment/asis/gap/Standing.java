package dev.waymark.assessment.asis.gap;

import dev.waymark.rest.number.Precision;

/// How delivery compares with the band of what is good enough.
public enum Standing {
    SHORTFALL,
    GOOD_ENOUGH,
    OVERSHOOT;

    /// Good enough is E ± band, both edges included.
    static Standing of(double gap, double band) {
        if (Precision.above(gap, band)) {
            return SHORTFALL;
        }
        return Precision.below(gap, -band) ? OVERSHOOT : GOOD_ENOUGH;
    }
}
