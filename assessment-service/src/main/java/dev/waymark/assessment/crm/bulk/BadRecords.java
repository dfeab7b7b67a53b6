package dev.waymark.assessment.crm.bulk;

/// What happens to a file with bad records.
public enum BadRecords {
    CONTINUE,
    ABORT
}
