package dev.waymark.assessment.crm.suggestion;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A decision about a suggestion.
@Schema(description = "A decision about a suggestion.")
record DecideSuggestion(
        @Schema(description = "What is decided") SuggestionVerdict verdict,

        @Schema(description = "Why, in words", examples = "The survey asked all customers of the hotline.")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
