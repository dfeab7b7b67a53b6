package dev.waymark.assessment.crm.ingest;

/// The result of one record.
public enum RecordOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    STALE,
    DELETED,
    REJECTED
}
