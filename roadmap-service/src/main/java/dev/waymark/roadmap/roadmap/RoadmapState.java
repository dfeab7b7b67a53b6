package dev.waymark.roadmap.roadmap;

/// How far a roadmap has come; a published one never changes and is at last superseded by another.
public enum RoadmapState {
    DRAFT,
    PUBLISHED,
    SUPERSEDED
}
