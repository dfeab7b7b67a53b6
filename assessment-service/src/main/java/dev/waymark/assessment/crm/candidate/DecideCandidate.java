package dev.waymark.assessment.crm.candidate;

import dev.waymark.assessment.crm.suggestion.SuggestionVerdict;
import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A decision about a candidate.
@Schema(description = "A decision about a candidate.")
record DecideCandidate(
        @Schema(description = "What is decided") SuggestionVerdict verdict,

        @Schema(description = "The enrolment of this person, made before; for ACCEPTED, and only then") @Nullable
        UUID stakeholderId,

        @Schema(description = "Why, in words", examples = "Knows every shop") @NotBlank @Size(max = 2000) @MultiLine
        String reason) {

    DecideCandidate {
        if ((verdict == SuggestionVerdict.ACCEPTED) != (stakeholderId != null)) {
            throw new IllegalArgumentException(
                    "verdict is %s and stakeholderId is %s. Maybe enrol the person first, and name the enrolment."
                            .formatted(verdict, stakeholderId == null ? "absent" : "given"));
        }
    }
}
