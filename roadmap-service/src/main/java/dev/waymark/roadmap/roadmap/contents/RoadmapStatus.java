package dev.waymark.roadmap.roadmap.contents;

/// How good a roadmap is proven to be: best possible, valid with a proven gap, or impossible.
public enum RoadmapStatus {
    OPTIMAL,
    FEASIBLE,
    INFEASIBLE
}
