package dev.waymark.assessment.pain.ranking;

/// How many of those who may vote have.
record Turnout(long voted, long eligible) {}
