package dev.waymark.roadmap.prioritising.rating;

import dev.waymark.rest.json.MultiLine;
import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One criterion's rating by one person.
@Schema(description = "How one person rates an initiative by one criterion.")
@FullPrecision
record CriterionRating(
        @Schema(description = "The criterion, of source RATED and of the caller's side")
        UUID criterionId,

        @Schema(description = "Score on the criterion's rubric, 0 to 100", examples = "75")
        @DecimalMin("0")
        @DecimalMax("100")
        double score,

        @Schema(description = "Why", examples = "We hear it every day") @Nullable @Size(max = 1000) @MultiLine
        String reason) {}
