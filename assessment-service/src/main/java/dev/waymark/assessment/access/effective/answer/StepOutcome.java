package dev.waymark.assessment.access.effective.answer;

/// How a condition of access came out.
enum StepOutcome {
    MET,
    NOT_MET,
    UNKNOWN
}
