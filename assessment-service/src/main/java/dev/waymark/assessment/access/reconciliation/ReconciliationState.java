package dev.waymark.assessment.access.reconciliation;

/// How far a reconciliation has come.
enum ReconciliationState {
    RUNNING,
    WHOLE,
    INCOMPLETE
}
