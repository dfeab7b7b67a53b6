package dev.waymark.assessment.asis.journey;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A journey as other things refer to it.
@Schema(description = "A journey that is referred to.")
public record JourneyReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "Moving house")
        String name)
        implements Reference {}
