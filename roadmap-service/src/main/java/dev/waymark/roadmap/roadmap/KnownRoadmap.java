package dev.waymark.roadmap.roadmap;

import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A roadmap as other packages know it.
public record KnownRoadmap(
        UUID id,
        UUID cycleId,
        String name,
        RoadmapState state,
        @Nullable Instant publishedAt,
        RoadmapContents contents,
        RoadmapSnapshot snapshot) {

    static KnownRoadmap of(Roadmap roadmap) {
        return new KnownRoadmap(
                roadmap.id(),
                roadmap.cycleId(),
                roadmap.name(),
                roadmap.state(),
                roadmap.publishedAt(),
                roadmap.contents(),
                roadmap.snapshot());
    }
}
