package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A decision as it is shown.
@Schema(description = "A person's decision on the category of an initiative.")
record CategoryDecisionView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The category decided on") Category category,

        @Schema(description = "Why", examples = "The regulator has asked for it; the savings are a side effect.")
        String reason,

        @Schema(description = "Sign-in name of who decided", examples = "lea")
        String decidedBy,

        @Schema(description = "When, UTC") Instant decidedAt,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
