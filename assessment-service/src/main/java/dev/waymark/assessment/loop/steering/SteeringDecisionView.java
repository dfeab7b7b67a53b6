package dev.waymark.assessment.loop.steering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A decision of the steering committee as it is shown.
@Schema(description = "A decision that is asked of the steering committee, open until it is taken.")
record SteeringDecisionView(
        @Schema(description = "Id of the decision") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "What is to be decided", examples = "Go on although the culture is not ready")
        String title,

        @Schema(description = "What kind of decision it is", examples = "WAIVER")
        SteeringDecisionKind kind,

        @Schema(description = "Day on which the committee was asked", examples = "2026-10-01")
        LocalDate askedOn,

        @Schema(description = "Sign-in name of who asked", examples = "lea")
        String askedBy,

        @Schema(description = "Day on which it was decided; absent while it is open", examples = "2026-10-10") @Nullable
        LocalDate takenOn,

        @Schema(
                description = "What was decided; absent while it is open",
                examples = "Granted: the new board leads by example from January on.")
        @Nullable
        String outcome,

        @Schema(
                description = "Sign-in name of who last recorded what was decided; absent before that",
                examples = "stella")
        @Nullable
        String recordedBy,

        @Schema(description = "When that was recorded, UTC; absent before that", examples = "2026-10-10T10:00:00Z")
        @Nullable
        Instant recordedAt,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "1")
        long version) {}
