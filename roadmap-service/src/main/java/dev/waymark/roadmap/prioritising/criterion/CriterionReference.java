package dev.waymark.roadmap.prioritising.criterion;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A criterion as other things refer to it.
@Schema(description = "A criterion that is referred to.")
public record CriterionReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "Customer need")
        String name)
        implements Reference {}
