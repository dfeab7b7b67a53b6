package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a client is ended.
@Schema(description = "Why a client is ended.")
record EndIntegratorClient(
        @Schema(description = "Why, in words", examples = "Replaced by crm-nyc311-b")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String endReason) {}
