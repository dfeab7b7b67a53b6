package dev.waymark.assessment.asis.touchpoint;

/// What kind of meeting it is: nearly invisible, above and beyond, or judged by empathy.
public enum InteractionType {
    EVERYDAY,
    WOW,
    SIGNATURE
}
