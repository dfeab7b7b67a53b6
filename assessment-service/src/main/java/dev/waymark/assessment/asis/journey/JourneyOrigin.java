package dev.waymark.assessment.asis.journey;

/// Where a journey comes from: a person described it, or it was seen in the customers' interactions.
public enum JourneyOrigin {
    BY_HAND,
    MINED
}
