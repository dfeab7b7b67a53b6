package dev.waymark.assessment.asis.segment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The segments of a cycle as they are shown.
@Schema(description = "How the customers of a cycle are divided.")
record SegmentationView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The segments; their weights sum to 1")
        List<Segment> segments,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
