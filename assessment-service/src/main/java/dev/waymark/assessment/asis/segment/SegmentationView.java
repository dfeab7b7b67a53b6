package dev.waymark.assessment.asis.segment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The segments of a cycle as they are shown.
@Schema(description = "How the customers of a cycle are divided.")
record SegmentationView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The segments; their weights sum to 1")
        List<Segment> segments,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
