package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.answer.Outcome;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A new turn of the loop with what went on into it.
@Schema(description = "A new turn of the loop and what went on into it.")
record SuccessorView(
        @Schema(description = "Id of the successor") UUID id,
        @Schema(description = "The successor") CycleView cycle,
        @Schema(description = "What was copied into it") List<CarriedOverView> carriedOver)
        implements Outcome {}
