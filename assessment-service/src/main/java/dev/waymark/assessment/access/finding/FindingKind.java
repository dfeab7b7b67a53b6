package dev.waymark.assessment.access.finding;

/// In what grants and the realm disagree.
enum FindingKind {
    ROLE_WITHOUT_GRANT,
    PERSON_DISABLED,
    PERSON_GONE,
    INTEGRATOR_WITHOUT_RESPONSIBLE,
    RESPONSIBLE_WITHOUT_ACCESS
}
