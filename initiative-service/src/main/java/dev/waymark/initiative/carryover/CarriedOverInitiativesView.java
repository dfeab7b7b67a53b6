package dev.waymark.initiative.carryover;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of the initiatives of a predecessor has gone on.
@Schema(description = "Which initiatives of the predecessor go on in the cycle, and what of them does not.")
record CarriedOverInitiativesView(
        @Schema(description = "The cycle in which they go on")
        UUID cycleId,

        @Schema(description = "Its predecessor") UUID predecessorId,

        @Schema(description = "The initiatives that were carried over by this request, oldest first")
        List<CarriedOverInitiativeView> carriedOver,

        @Schema(description = "The initiatives of the predecessor that were not, oldest first")
        List<LeftBehindView> leftBehind)
        implements Outcome {

    /// An initiative that goes on.
    @Schema(description = "An initiative that goes on.")
    record CarriedOverInitiativeView(
            @Schema(description = "The initiative of the cycle") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "The initiative of the predecessor") @RefersTo(InitiativeReference.class)
            UUID predecessorId,

            @Schema(description = "What it referred to that the cycle has not, at most 400")
            List<DroppedReferenceView> dropped) {}

    /// A reference that was lost.
    @Schema(description = "Something that an initiative referred to in the predecessor and that does not go on.")
    record DroppedReferenceView(
            @Schema(description = "What it is") DroppedKind kind,

            @Schema(description = "Its id in the predecessor")
            UUID id,

            @Schema(description = "What it was called there", examples = "Street signs are replaced late")
            String name) {}

    /// An initiative that does not go on.
    @Schema(description = "An initiative of the predecessor that was not carried over by this request.")
    record LeftBehindView(
            @Schema(description = "The initiative of the predecessor") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "Why not") LeftBehindReason reason) {}
}
