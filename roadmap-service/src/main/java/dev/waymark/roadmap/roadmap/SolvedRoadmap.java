package dev.waymark.roadmap.roadmap;

import java.util.UUID;

/// A roadmap fresh from the search.
public record SolvedRoadmap(
        UUID cycleId, UUID jobId, String name, String proposedBy, RoadmapContents contents, RoadmapSnapshot snapshot) {}
