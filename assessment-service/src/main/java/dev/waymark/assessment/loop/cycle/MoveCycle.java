package dev.waymark.assessment.loop.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Request to move a cycle on.
@Schema(description = "Request to move a cycle on to its next state.")
record MoveCycle(
        @Schema(description = "The state to enter; only the next one is possible", examples = "ASSESSING")
        CycleState to) {}
