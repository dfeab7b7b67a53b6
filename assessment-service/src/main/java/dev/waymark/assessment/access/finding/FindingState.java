package dev.waymark.assessment.access.finding;

/// Whether a finding is still seen, and whether somebody has said why it may stay.
enum FindingState {
    OPEN,
    ACKNOWLEDGED,
    RESOLVED
}
