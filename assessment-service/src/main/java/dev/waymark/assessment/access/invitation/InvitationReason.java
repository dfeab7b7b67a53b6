package dev.waymark.assessment.access.invitation;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an invitation is withdrawn.
@Schema(description = "Why an invitation is withdrawn.")
record InvitationReason(
        @Schema(description = "Why, in words", examples = "Somebody else takes part")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String endReason) {}
