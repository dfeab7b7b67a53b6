package dev.waymark.assessment.asis.measurement;

/// What a measurement measures.
public enum MeasurementKind {
    EXPECTATION,
    DELIVERY
}
