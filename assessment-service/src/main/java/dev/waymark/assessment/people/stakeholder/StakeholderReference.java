package dev.waymark.assessment.people.stakeholder;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stakeholder as other things refer to it.
@Schema(description = "A stakeholder that is referred to.")
public record StakeholderReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Name to show", examples = "Eve Castillo")
        String displayName)
        implements Reference {}
