package dev.waymark.assessment.asis.segment;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Copies the segments of a cycle into its successor. Measurements stay behind: each turn needs a starting point of its
/// own.
@ApplicationScoped
class CarriedSegments implements CarriedOver {

    private final Segmentations segmentations;

    CarriedSegments(Segmentations segmentations) {
        this.segmentations = segmentations;
    }

    @Override
    public Stage stage() {
        return Stage.SEGMENTS;
    }

    @Override
    public int carryOver(UUID predecessorId, UUID successorId) {
        var segments = segmentations.segments(predecessorId);
        if (!segments.isEmpty()) {
            segmentations.persistAndFlush(new Segmentation(successorId, new SetSegments(segments)));
        }
        return segments.size();
    }
}
