package dev.waymark.assessment.pain.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A ballot as its owner sees it.
@Schema(description = "The caller's own ballot.")
record BallotView(
        @Schema(description = "The round") UUID rankingRoundId,
        @Schema(description = "Whose ballot it is") UUID stakeholderId,

        @Schema(description = "Tiers of pain point ids, worst first")
        List<List<UUID>> tiers,

        @Schema(description = "When it was cast last, UTC") Instant castAt,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
