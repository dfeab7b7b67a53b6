package dev.waymark.assessment.crm.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A checkpoint as it is shown.
@Schema(description = "How far the sender of a source and stream has come. It is never ahead of the stored records.")
record CheckpointView(
        @Schema(description = "What the sender said, in its own words", examples = "2026-03-01T09:30:00Z/4711")
        String checkpoint,

        @Schema(description = "The job whose last record it was stored with")
        UUID jobId,

        @Schema(description = "When it was stored, UTC") Instant storedAt,

        @Schema(description = "Number of changes", examples = "12")
        long version) {}
