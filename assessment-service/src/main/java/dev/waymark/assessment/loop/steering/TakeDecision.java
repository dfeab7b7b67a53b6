package dev.waymark.assessment.loop.steering;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When the steering committee has decided, and what. Both are absent while the decision is open.
@Schema(description = "When the steering committee has decided, and what; both or neither.")
record TakeDecision(
        @Schema(
                description = "Day on which it was decided, not before it was asked nor in the future; absent = open",
                examples = "2026-10-10")
        @Nullable
        @PastOrPresent
        LocalDate takenOn,

        @Schema(
                description = "What was decided, in words; absent = open",
                examples = "Granted: the new board leads by example from January on.")
        @Nullable
        @Size(min = 1, max = 2000)
        @MultiLine
        String outcome) {

    TakeDecision {
        if ((takenOn == null) != (outcome == null)) {
            throw new IllegalArgumentException(
                    "takenOn is %s and outcome is %s. Maybe send both, or null for both where it is still open."
                            .formatted(takenOn, outcome == null ? "absent" : "given"));
        }
    }
}
