package dev.waymark.assessment.pain.effect;

/// Whether an initiative has worked.
enum ReliefVerdict {
    YES,
    NO,
    CANNOT_TELL
}
