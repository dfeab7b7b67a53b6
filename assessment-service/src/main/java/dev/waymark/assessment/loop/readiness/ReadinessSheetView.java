package dev.waymark.assessment.loop.readiness;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A person's answers as only they see them.
@Schema(description = "The caller's own answers to the culture check.")
record ReadinessSheetView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Sign-in name of the caller", examples = "ada.service")
        String username,

        @Schema(description = "The answers") CultureAnswers answers,

        @Schema(description = "When they were given, UTC", examples = "2026-10-05T09:30:00Z")
        Instant answeredAt,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
