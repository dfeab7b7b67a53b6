package dev.waymark.assessment.asis.touchpoint;

/// What a touchpoint does to customers. There is no neutral.
public enum Engagement {
    NEGATIVE,
    POSITIVE,
    COMPELLING
}
