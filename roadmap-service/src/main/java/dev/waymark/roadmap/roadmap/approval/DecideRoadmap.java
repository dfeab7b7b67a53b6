package dev.waymark.roadmap.roadmap.approval;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The decision about a draft.
@Schema(description = "The decision of the steering committee about a draft.")
public record DecideRoadmap(
        @Schema(description = "Approved or rejected") RoadmapVerdict verdict,

        @Schema(
                description = "Why, or under which condition; absent where there is nothing to say",
                examples = "Approved in the meeting of 2 November")
        @Nullable
        @Size(max = 1000)
        @MultiLine
        String comment) {}
