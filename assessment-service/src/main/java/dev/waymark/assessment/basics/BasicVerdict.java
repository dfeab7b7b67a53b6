package dev.waymark.assessment.basics;

/// Whether one of the basics is met.
public enum BasicVerdict {
    PASSES,
    FAILS,
    UNREAD
}
