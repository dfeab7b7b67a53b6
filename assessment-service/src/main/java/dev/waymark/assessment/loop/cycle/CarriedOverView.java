package dev.waymark.assessment.loop.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much of one kind went on into a successor.
@Schema(description = "How much of one kind went on into the successor.")
record CarriedOverView(
        @Schema(description = "What was copied", examples = "TOUCHPOINTS")
        CarriedOver.Stage kind,

        @Schema(description = "How many", examples = "24") int count) {}
