package dev.waymark.assessment.access.grant;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a grant is refused or ended.
@Schema(description = "Why a grant is refused or ended.")
record GrantReason(
        @Schema(description = "Why, in words", examples = "Left the company") @NotBlank @Size(max = 2000) @MultiLine
        String endReason) {}
