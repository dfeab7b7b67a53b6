package dev.waymark.assessment.access.finding;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a finding may stay.
@Schema(description = "Why a finding may stay.")
record AcknowledgeFinding(
        @Schema(description = "Why, in words", examples = "On parental leave until May")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
