package dev.waymark.assessment.evidence;

/// What happens to personal data that a source sends.
public enum Privacy {
    DROP,
    HASH,
    KEEP
}
