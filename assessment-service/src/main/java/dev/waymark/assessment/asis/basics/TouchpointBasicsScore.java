package dev.waymark.assessment.asis.basics;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The basics score of one touchpoint.
@Schema(description = "The basics score of one touchpoint.")
record TouchpointBasicsScore(
        @Schema(description = "The touchpoint") UUID touchpointId,

        @Schema(description = "Its name", examples = "Call to the hotline")
        String touchpoint,

        @Schema(description = "The score over its basics") BasicsScore score) {}
