package dev.waymark.assessment.loop.steering;

/// What the steering committee is asked for.
public enum SteeringDecisionKind {
    WAIVER,
    OVERRIDE,
    APPROVAL,
    SIGN_OFF
}
