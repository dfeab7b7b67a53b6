package dev.waymark.roadmap.prioritising.criterion;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one score of a rubric means.
@Schema(description = "What one score of a rubric means, in absolute terms.")
public record RubricAnchor(
        @Schema(
                description = "The score: 0, 25, 50, 75 or 100",
                enumeration = {"0", "25", "50", "75", "100"},
                examples = "75")
        int score,

        @Schema(
                description = "What an initiative of this score is like",
                examples = "Many residents ask for it every week")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String meaning) {

    public RubricAnchor {
        if (score < 0 || score > 100 || score % 25 != 0) {
            throw new IllegalArgumentException("score must be 0, 25, 50, 75 or 100, but is %d".formatted(score));
        }
    }
}
