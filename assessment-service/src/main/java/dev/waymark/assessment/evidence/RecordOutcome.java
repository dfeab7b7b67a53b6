package dev.waymark.assessment.evidence;

/// What became of one record.
public enum RecordOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    STALE,
    DELETED,
    REJECTED
}
