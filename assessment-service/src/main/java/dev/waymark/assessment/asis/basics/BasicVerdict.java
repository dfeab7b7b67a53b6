package dev.waymark.assessment.asis.basics;

/// Whether one of the basics is met.
public enum BasicVerdict {
    PASSES,
    FAILS,
    UNREAD
}
