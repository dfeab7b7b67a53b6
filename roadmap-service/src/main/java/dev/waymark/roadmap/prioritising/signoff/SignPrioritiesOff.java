package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The sign-off of the caller's side.
@Schema(description = "The sign-off of the priorities by the caller's side.")
record SignPrioritiesOff(
        @Schema(
                description = "What the side wants to be known; absent where there is nothing to say",
                examples = "We accept I-07 although run cost is open")
        @Nullable
        @Size(max = 1000)
        @MultiLine
        String comment) {}
