package dev.waymark.assessment.access.responsibility;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A responsibility as it is shown.
@Schema(description = "Something that named a person when they left, for others to take over.")
public record ResponsibilityView(
        @Schema(description = "Id of the row") UUID id,
        @Schema(description = "The departure") UUID departureId,
        @Schema(description = "How it named the person") ResponsibilityKind kind,

        @Schema(description = "The cycle that it belongs to; absent where it belongs to none") @Nullable
        UUID cycleId,

        @Schema(description = "Path of the thing", examples = "/v1/stakeholders/0197e1d2-5a10-7c3e-9f2b-6d1a2b3c4d5e")
        String resource,

        @Schema(description = "What it was called when the person left", examples = "Department of Transportation")
        String name) {}
