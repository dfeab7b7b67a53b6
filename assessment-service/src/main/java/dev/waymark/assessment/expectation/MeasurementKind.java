package dev.waymark.assessment.expectation;

/// What a measurement measures.
public enum MeasurementKind {
    EXPECTATION,
    DELIVERY
}
