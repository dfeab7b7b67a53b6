package dev.waymark.assessment.crm.bulk;

/// Why a job failed, for programs.
public enum ImportFailure {
    BROKEN_FILE,
    BAD_RECORDS,
    TOO_MANY_DELETIONS,
    NAMELESS_RECORDS,
    BEGUN_TOO_OFTEN
}
