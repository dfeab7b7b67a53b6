package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/// Puts a draft into force; what was in force before is superseded.
@ApplicationScoped
class PublishingRoadmap {

    private final Roadmaps roadmaps;
    private final Caller caller;
    private final Clock clock;

    PublishingRoadmap(Roadmaps roadmaps, Caller caller, Clock clock) {
        this.roadmaps = roadmaps;
        this.caller = caller;
        this.clock = clock;
    }

    Roadmap publish(UUID roadmapId) {
        var roadmap = roadmaps.requireLocked(roadmapId);
        roadmap.requirePublishableBy(caller.username());
        roadmaps.published(roadmap.cycleId(), LockModeType.PESSIMISTIC_WRITE).ifPresent(before -> {
            before.supersede();
            roadmaps.flush();
        });
        roadmap.publish(caller.username(), clock.instant());
        roadmaps.flush();
        return roadmap;
    }
}
