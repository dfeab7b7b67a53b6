package dev.waymark.initiative.assumption;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An assumption as other things refer to it.
@Schema(description = "An assumption that is referred to.")
public record AssumptionReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "What is assumed", examples = "4 % of the callers leave within a year")
        String statement)
        implements Reference {}
