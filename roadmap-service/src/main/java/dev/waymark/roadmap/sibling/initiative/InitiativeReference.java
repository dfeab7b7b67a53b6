package dev.waymark.roadmap.sibling.initiative;

import dev.waymark.rest.reference.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An initiative as other things refer to it.
@Schema(description = "An initiative that is referred to.")
public record InitiativeReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its code", examples = "I-07") String code,

        @Schema(description = "Its title", examples = "Tell residents before a date slips")
        String title)
        implements Reference {}
