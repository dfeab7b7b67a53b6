package dev.waymark.assessment.asis.journey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often customers went from one touchpoint to the next.
@Schema(description = "How often customers went from one touchpoint of a journey to the next.")
public record JourneyTransition(
        @Schema(description = "Touchpoint that they left", examples = "01996f3a-7c00-7b11-8765-865bb5eb75d1")
        UUID from,

        @Schema(
                description = "Touchpoint that they went to; the same again is allowed",
                examples = "01996f3a-7c00-7b11-8765-865bb5eb75d1")
        UUID to,

        @Schema(description = "How often, 1 to 1000000000000", examples = "120") @Min(1) @Max(1_000_000_000_000L)
        long count) {}
