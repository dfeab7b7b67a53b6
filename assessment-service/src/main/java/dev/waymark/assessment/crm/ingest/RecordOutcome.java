package dev.waymark.assessment.crm.ingest;

/// What became of one record.
public enum RecordOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    STALE,
    DELETED,
    REJECTED
}
