package dev.waymark.assessment.crm.received;

/// What is known of a record.
enum RecordState {
    STORED,
    DELETED,
    REJECTED
}
