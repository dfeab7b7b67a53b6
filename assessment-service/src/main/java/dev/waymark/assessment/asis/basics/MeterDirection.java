package dev.waymark.assessment.asis.basics;

/// On which side of the threshold a meter passes; a value equal to the threshold passes.
public enum MeterDirection {
    AT_MOST,
    AT_LEAST;

    boolean passes(double reading, double threshold) {
        return this == AT_MOST ? reading <= threshold : reading >= threshold;
    }
}
