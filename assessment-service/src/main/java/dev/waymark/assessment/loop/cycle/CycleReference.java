package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A cycle as other things refer to it.
@Schema(description = "A cycle that is referred to.")
public record CycleReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "Service 2027")
        String name)
        implements Reference {}
