package dev.waymark.assessment.access.effective.answer;

/// Whether a person is let in by an operation.
enum AccessDecision {
    ALLOWED,
    ALLOWED_WITH_ROLE,
    REFUSED
}
