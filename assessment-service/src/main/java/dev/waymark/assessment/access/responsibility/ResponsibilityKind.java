package dev.waymark.assessment.access.responsibility;

/// How something names a person.
public enum ResponsibilityKind {
    ENROLMENT,
    HEADED_DEPARTMENT,
    OPEN_BALLOT,
    STEERING_QUESTION,
    GRANT_REQUEST
}
