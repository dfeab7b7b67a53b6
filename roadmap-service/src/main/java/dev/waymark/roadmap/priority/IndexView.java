package dev.waymark.roadmap.priority;

import dev.waymark.roadmap.scoring.CriterionSource;
import dev.waymark.roadmap.scoring.Index;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An index as it is shown.
@Schema(description = "The index of one side: Σ weight·score / Σ weight over its criteria.")
record IndexView(
        @Schema(description = "The index, 0 to 100; absent while a criterion has no score") @Nullable
        Double value,

        @Schema(description = "What every criterion adds; the points sum to the index")
        List<ContributionView> contributions,

        @Schema(description = "Criteria without a score, and why")
        List<String> missing) {

    /// One criterion's part.
    @Schema(name = "IndexContributionView", description = "What one criterion adds to an index.")
    record ContributionView(
            @Schema(description = "The criterion") UUID criterionId,
            @Schema(description = "Its name") String name,
            @Schema(description = "Its weight") double weight,

            @Schema(description = "Where its score comes from")
            CriterionSource source,

            @Schema(description = "The score, 0 to 100; absent when there is none") @Nullable
            Double score,

            @Schema(description = "How many people rated it; 0 for a computed score")
            int raters,

            @Schema(description = "Lowest rating; absent for a computed score") @Nullable
            Double lowest,

            @Schema(description = "Highest rating; absent for a computed score") @Nullable
            Double highest,

            @Schema(description = "Highest minus lowest rating")
            double spread,

            @Schema(description = "weight·score / Σ weight; absent without a score") @Nullable
            Double points,

            @Schema(description = "Where the score comes from, or why there is none")
            String reason) {}

    static IndexView from(Index index) {
        return new IndexView(
                index.value(),
                index.contributions().stream().map(IndexView::contribution).toList(),
                index.missing());
    }

    private static ContributionView contribution(Index.Contribution part) {
        return new ContributionView(
                UUID.fromString(part.criterion().criterionId()),
                part.criterion().name(),
                part.criterion().weight(),
                part.criterion().source(),
                part.score().score(),
                part.score().raters(),
                part.score().lowest(),
                part.score().highest(),
                part.score().spread(),
                part.points(),
                part.score().reason());
    }
}
