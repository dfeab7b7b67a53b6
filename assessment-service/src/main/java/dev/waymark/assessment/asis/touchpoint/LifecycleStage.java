package dev.waymark.assessment.asis.touchpoint;

/// When in the life of a relationship customer and company meet.
public enum LifecycleStage {
    MARKETING,
    SALES,
    SERVICE
}
