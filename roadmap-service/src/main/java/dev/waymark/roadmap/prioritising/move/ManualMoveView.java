package dev.waymark.roadmap.prioritising.move;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A manual move as it is shown.
@Schema(description = "A place that people gave an initiative beside the computed order: where, why, who and when.")
public record ManualMoveView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The place wanted, from 1 to 1000; beyond the last it is the last", examples = "2")
        int place,

        @Schema(description = "Why", examples = "The law is expected to change in spring")
        String reason,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
