package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that keeps an initiative from starting.
@Schema(description = "Something that keeps an initiative from starting.")
record Blocker(
        @Schema(description = "What it is", examples = "The consent of the works council is missing")
        @NotBlank
        @Size(max = 1000)
        @MultiLine
        String description,

        @Schema(description = "Whether it still blocks the initiative")
        boolean open) {}
