package dev.waymark.assessment.crm.source;

/// What happens to personal data that a source sends.
public enum Privacy {
    DROP,
    HASH,
    KEEP
}
