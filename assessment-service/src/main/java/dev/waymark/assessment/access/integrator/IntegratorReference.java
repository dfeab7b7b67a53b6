package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An integrator as other things refer to it.
@Schema(description = "An integrator that is referred to.")
public record IntegratorReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "City hotline")
        String name)
        implements Reference {}
