package dev.waymark.assessment.access.grant;

/// What a grant comes from.
enum GrantOrigin {
    REQUEST,
    ENROLMENT,
    SUCCESSOR,
    MIGRATION,
    ADOPTION
}
