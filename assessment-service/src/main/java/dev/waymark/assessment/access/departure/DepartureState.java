package dev.waymark.assessment.access.departure;

/// How far a departure has come.
enum DepartureState {
    PENDING,
    DONE,
    RETURNED
}
