package dev.waymark.roadmap.prioritising.move;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A manual move.
@Schema(description = "A place that an initiative is given beside the computed order.")
record MoveInitiative(
        @Schema(description = "The place wanted, from 1; beyond the last it is the last", examples = "2")
        @Min(1)
        @Max(1000)
        int place,

        @Schema(description = "Why", examples = "The law is expected to change in spring")
        @NotBlank
        @Size(max = 1000)
        @MultiLine
        String reason) {}
