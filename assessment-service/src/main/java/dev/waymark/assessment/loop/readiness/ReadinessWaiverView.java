package dev.waymark.assessment.loop.readiness;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A waiver as it is shown.
@Schema(description = "The steering committee's decision to go on although the culture is not ready.")
record ReadinessWaiverView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The reason", examples = "The new board will lead by example from January on.")
        String reason,

        @Schema(description = "Sign-in name of who waived", examples = "stella")
        String waivedBy,

        @Schema(description = "When, UTC", examples = "2026-11-02T10:00:00Z")
        Instant waivedAt,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
