package dev.waymark.roadmap.roadmap.approval;

/// What was decided about a draft.
public enum RoadmapVerdict {
    APPROVED,
    REJECTED
}
