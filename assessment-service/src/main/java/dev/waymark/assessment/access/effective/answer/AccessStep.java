package dev.waymark.assessment.access.effective.answer;

/// A condition of access, in the order in which they are checked.
enum AccessStep {
    ACCOUNT,
    ROLE,
    GRANT,
    APPROVAL,
    PERIOD,
    REACH
}
