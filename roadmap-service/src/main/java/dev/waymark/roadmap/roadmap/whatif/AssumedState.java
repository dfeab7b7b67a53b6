package dev.waymark.roadmap.roadmap.whatif;

/// A climate that can be assumed.
enum AssumedState {
    WEAK,
    NEUTRAL,
    STRONG
}
