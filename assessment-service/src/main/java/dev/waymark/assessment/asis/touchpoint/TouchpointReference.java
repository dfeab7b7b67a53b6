package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A touchpoint as other things refer to it.
@Schema(description = "A touchpoint that is referred to.")
public record TouchpointReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "Call to the hotline")
        String name)
        implements Reference {}
