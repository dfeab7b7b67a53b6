package dev.waymark.roadmap.roadmap.calendar;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.format.Rendering;
import dev.waymark.roadmap.roadmap.RoadmapView;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Answers the roadmap in force as a calendar.
@Singleton
class CalendarOfRoadmap implements Rendering {

    @Override
    public Format format() {
        return Format.ICS;
    }

    @Override
    public Optional<byte[]> of(ContainerRequestContext request, Object view) {
        return view instanceof RoadmapView roadmap && roadmap.publishedAt() != null
                ? Optional.of(RoadmapCalendar.of(roadmap.name(), roadmap.publishedAt(), roadmap.items())
                        .getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
