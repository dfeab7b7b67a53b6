package dev.waymark.initiative.carryover;

/// To what a reference of an initiative cannot go on.
enum DroppedKind {
    PAIN_POINT,
    DEPENDENCY,
    EXCLUSION
}
