package dev.waymark.assessment.asis.maturity;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One person's answer to a question of a lever.
@Schema(description = "One person's answer in words to a question of a lever.")
record LeverAnswer(
        @Schema(description = "The question", examples = "WHICH_CUSTOMERS")
        LeverQuestion question,

        @Schema(description = "The answer", examples = "Families who move into the city")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String text) {}
