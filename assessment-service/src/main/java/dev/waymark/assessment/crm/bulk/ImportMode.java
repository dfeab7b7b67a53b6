package dev.waymark.assessment.crm.bulk;

/// What the records of a file are.
public enum ImportMode {
    INCREMENTAL,
    SNAPSHOT
}
