package dev.waymark.assessment.pain.ranking;

/// How many of those who may vote have.
///
/// @param departed how many of those who have voted have left
record Turnout(long voted, long eligible, long departed) {}
