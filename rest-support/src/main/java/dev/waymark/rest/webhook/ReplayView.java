package dev.waymark.rest.webhook;

import dev.waymark.rest.answer.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a replay.
@Schema(description = "What came of a replay.")
public record ReplayView(
        @Schema(
                description = "Deliveries that will be sent again",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "12")
        long replayed)
        implements Outcome {}
