package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.answer.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A transition as it is shown.
@Schema(description = "One step of a cycle from a state to the next.")
record CycleTransitionView(
        @Schema(description = "Id of the transition") UUID id,
        @Schema(description = "The cycle") UUID cycleId,
        @Schema(description = "State before") CycleState from,
        @Schema(description = "State after") CycleState to,

        @Schema(description = "Sign-in name of who moved the cycle", examples = "lea")
        String madeBy,

        @Schema(description = "When, UTC") Instant madeAt)
        implements Outcome {}
