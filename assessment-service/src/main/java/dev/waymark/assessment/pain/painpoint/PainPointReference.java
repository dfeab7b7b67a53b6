package dev.waymark.assessment.pain.painpoint;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pain point as other things refer to it.
@Schema(description = "A pain point that is referred to.")
public record PainPointReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its title", examples = "Street signs are replaced late")
        String title)
        implements Reference {}
