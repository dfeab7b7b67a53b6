package dev.waymark.assessment.access.effective;

/// Where an operation is allowed.
public enum AccessReach {
    WITHOUT_GRANT,
    ANY_SCOPE,
    EVERYTHING,
    CYCLE,
    DEPARTMENT
}
