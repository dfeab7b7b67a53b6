package dev.waymark.roadmap.roadmap.contents;

import java.util.UUID;

/// A roadmap fresh from the search.
public record SolvedRoadmap(
        UUID cycleId, UUID jobId, String name, String proposedBy, RoadmapContents contents, RoadmapSnapshot snapshot) {}
