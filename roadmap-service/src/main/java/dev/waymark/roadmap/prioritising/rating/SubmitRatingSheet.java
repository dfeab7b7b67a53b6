package dev.waymark.roadmap.prioritising.rating;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The caller's ratings of one initiative, whole.
@Schema(description = "The caller's ratings of one initiative; what is left out counts as not rated.")
record SubmitRatingSheet(
        @Schema(description = "Ratings of different criteria, 1 to 100") @Size(min = 1, max = 100)
        List<CriterionRating> ratings) {

    SubmitRatingSheet {
        if (ratings.stream().map(CriterionRating::criterionId).distinct().count() != ratings.size()) {
            throw new IllegalArgumentException("a criterion is rated twice");
        }
    }
}
