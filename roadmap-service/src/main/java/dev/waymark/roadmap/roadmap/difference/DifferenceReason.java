package dev.waymark.roadmap.roadmap.difference;

/// What changed between two roadmaps or two cycles and bears on an initiative or a pain point.
public enum DifferenceReason {
    BECAME_READY,
    NO_LONGER_READY,
    UNDER_WAY,
    OBLIGATION_CHANGED,
    PRIORITY_CHANGED,
    VALUE_CHANGED,
    NEEDS_CHANGED,
    BUDGET_CHANGED,
    CAPACITY_CHANGED,
    DEPENDENCY_CHANGED,
    RULES_CHANGED,
    OTHERS_CHANGED,
    SOLVERS_CHOICE,
    CLIMATE_CHANGED,
    WEIGHTS_CHANGED,
    POINTS_CHANGED,
    APPEARED,
    DISAPPEARED
}
