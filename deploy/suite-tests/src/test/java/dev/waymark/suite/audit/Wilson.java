package dev.waymark.suite.audit;

/// A counted share with its 95 % Wilson score interval, and the Newcombe–Wilson interval of a difference.
record Wilson(long hits, long sample) {

    private static final double Z = 1.959963984540054;

    double share() {
        return (double) hits / sample;
    }

    double lower() {
        return centre() - half();
    }

    double upper() {
        return centre() + half();
    }

    private double centre() {
        return (share() + Z * Z / (2 * sample)) / (1 + Z * Z / sample);
    }

    private double half() {
        var p = share();
        return Z * Math.sqrt(p * (1 - p) / sample + Z * Z / (4.0 * sample * sample)) / (1 + Z * Z / sample);
    }

    /// This share minus another, in percentage points.
    double above(Wilson other) {
        return 100 * (share() - other.share());
    }

    double aboveAtLeast(Wilson other) {
        return above(other) - 100 * Math.hypot(share() - lower(), other.upper() - other.share());
    }

    double aboveAtMost(Wilson other) {
        return above(other) + 100 * Math.hypot(upper() - share(), other.share() - other.lower());
    }
}
