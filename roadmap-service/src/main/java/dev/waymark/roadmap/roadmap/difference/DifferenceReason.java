package dev.waymark.roadmap.roadmap.difference;

/// What changed, of what two roadmaps were solved from, that bears on an initiative.
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
    SOLVERS_CHOICE
}
