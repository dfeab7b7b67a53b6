package dev.waymark.initiative.strategy;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A goal as other things refer to it.
@Schema(description = "A goal that is referred to.")
public record GoalReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its title", examples = "Keep the customers we have")
        String title)
        implements Reference {}
