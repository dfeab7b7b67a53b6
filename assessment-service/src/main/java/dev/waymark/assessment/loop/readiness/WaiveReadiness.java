package dev.waymark.assessment.loop.readiness;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the programme goes on although the culture is not ready.
@Schema(description = "Why the programme goes on although the culture is not ready.")
record WaiveReadiness(
        @Schema(description = "The reason", examples = "The new board will lead by example from January on.")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
