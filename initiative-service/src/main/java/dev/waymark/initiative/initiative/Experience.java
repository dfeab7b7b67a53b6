package dev.waymark.initiative.initiative;

/// Which kind of experience an initiative is to create.
public enum Experience {
    /// Nearly invisible.
    EVERYDAY,
    /// Above and beyond.
    WOW,
    /// There when it matters: the customer has a problem or a hard choice.
    SIGNATURE
}
