package dev.waymark.roadmap.roadmap.difference;

/// What happened to an initiative from one roadmap to another.
public enum DifferenceKind {
    ADDED,
    REMOVED,
    MOVED
}
