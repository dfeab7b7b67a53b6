package dev.waymark.assessment.asis.maturity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A sheet as it is shown.
@Schema(description = "One person's view of the levers.")
record LeverSheetView(
        @Schema(description = "Id of the sheet") UUID id,
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Sign-in name of the person", examples = "ada.service")
        String rater,

        @Schema(description = "The ratings") List<LeverRating> ratings,
        @Schema(description = "The answers in words") List<LeverAnswer> answers,

        @Schema(description = "When they were given, UTC", examples = "2026-10-05T09:30:00Z")
        Instant ratedAt,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
