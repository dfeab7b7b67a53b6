package dev.waymark.roadmap.roadmap;

import dev.waymark.rest.moment.OneMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds the roadmap that a steering committee talks about.
@ApplicationScoped
public class RoadmapOfCommittee {

    private final Roadmaps roadmaps;

    RoadmapOfCommittee(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    /// The draft to decide on: the newest that could be published and is newer than what is in force. Where
    /// there is none, or where the caller sees no drafts, what is in force.
    ///
    /// @param hidden initiatives whose price the caller may not see
    @OneMoment
    public Optional<RoadmapView> current(UUID cycleId, Set<UUID> hidden) {
        var inForce = roadmaps.published(cycleId, LockModeType.NONE);
        return roadmaps.newestDraft(cycleId)
                .filter(draft -> inForce.map(Roadmap::publishedAt)
                        .filter(draft.proposedAt()::isBefore)
                        .isEmpty())
                .or(() -> inForce)
                .map(roadmap -> RoadmapView.from(roadmap, hidden));
    }

    /// What is in force.
    ///
    /// @param hidden initiatives whose price the caller may not see
    public Optional<RoadmapView> inForce(UUID cycleId, Set<UUID> hidden) {
        return roadmaps.published(cycleId, LockModeType.NONE).map(roadmap -> RoadmapView.from(roadmap, hidden));
    }
}
