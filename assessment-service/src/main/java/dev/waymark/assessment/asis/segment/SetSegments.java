package dev.waymark.assessment.asis.segment;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All segments of a cycle.
@Schema(description = "All segments of a cycle; their weights sum to 1.")
record SetSegments(
        @Schema(description = "The segments, 1 to 20") @Size(min = 1, max = 20)
        List<Segment> segments) {

    private static final double ROUNDING = 1e-6;

    SetSegments {
        var sum = segments.stream().mapToDouble(Segment::weight).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("the weights sum to %s, but must sum to 1".formatted(sum));
        }
        if (segments.stream().map(Segment::code).distinct().count() < segments.size()) {
            throw new IllegalArgumentException("two segments have the same code");
        }
    }
}
