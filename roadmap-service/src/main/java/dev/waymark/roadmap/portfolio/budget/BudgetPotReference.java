package dev.waymark.roadmap.portfolio.budget;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A budget pot as other things refer to it.
@Schema(description = "A budget pot that is referred to.")
public record BudgetPotReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its name", examples = "Citywide change")
        String name)
        implements Reference {}
