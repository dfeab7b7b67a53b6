package dev.waymark.assessment.access.standing;

/// How far a grant reaches.
public enum GrantScope {
    EVERYTHING,
    CYCLE,
    DEPARTMENT
}
