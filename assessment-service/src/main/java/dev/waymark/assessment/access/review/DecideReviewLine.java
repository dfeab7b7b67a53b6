package dev.waymark.assessment.access.review;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to a line of a review.
@Schema(description = "Whether the grant of a line is kept or ended, and why.")
record DecideReviewLine(
        @Schema(description = "What becomes of the grant", examples = "KEEP")
        ReviewDecision decision,

        @Schema(description = "Why, in words", examples = "Still ranks the pain for the service department")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
