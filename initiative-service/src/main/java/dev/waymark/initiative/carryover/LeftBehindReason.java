package dev.waymark.initiative.carryover;

/// Why an initiative does not go on.
enum LeftBehindReason {
    FINISHED,
    ARCHIVED,
    ALREADY_CARRIED_OVER,
    DEPARTMENT_MISSING,
    CODE_TAKEN
}
