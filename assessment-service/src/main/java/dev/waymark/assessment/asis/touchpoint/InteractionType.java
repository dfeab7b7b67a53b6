package dev.waymark.assessment.asis.touchpoint;

/// What kind of interaction it is: nearly invisible, above and beyond, or judged by empathy.
public enum InteractionType {
    EVERYDAY,
    WOW,
    SIGNATURE
}
