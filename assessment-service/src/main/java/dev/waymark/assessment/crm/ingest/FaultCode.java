package dev.waymark.assessment.crm.ingest;

/// What is wrong with a record, for programs.
public enum FaultCode {
    WRONG_BYTE,
    NO_JSON,
    TOO_LONG,
    UNCLOSED_QUOTE,
    WRONG_COLUMNS,
    REQUIRED,
    INVALID,
    UNKNOWN_PROPERTY
}
