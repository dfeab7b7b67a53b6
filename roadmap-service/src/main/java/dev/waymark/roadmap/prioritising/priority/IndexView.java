package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Index;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An index as it is shown.
@Schema(description = "The index of one side: Σ weight·score / Σ weight over its criteria.")
record IndexView(
        @Schema(description = "The index, 0 to 100; absent while a criterion has no score", examples = "75") @Nullable
        Double value,

        @Schema(description = "What every criterion adds; the points sum to the index")
        List<ContributionView> contributions,

        @Schema(
                description = "Criteria without a score, and why",
                examples = "[\"Customer need: nobody has rated it yet\"]")
        List<String> missing) {

    /// One criterion's part.
    @Schema(name = "IndexContributionView", description = "What one criterion adds to an index.")
    record ContributionView(
            @Schema(description = "The criterion") UUID criterionId,

            @Schema(description = "Its name", examples = "Customer need")
            String name,

            @Schema(description = "Its weight: above 0, at most 1000; only ratios matter", examples = "3")
            double weight,

            @Schema(description = "Where its score comes from")
            CriterionSource source,

            @Schema(description = "The score, 0 to 100; absent when there is none", examples = "80") @Nullable
            Double score,

            @Schema(description = "How many people rated it; 0 for a computed score", examples = "4")
            int raters,

            @Schema(description = "Lowest rating, 0 to 100; absent for a computed score", examples = "70") @Nullable
            Double lowest,

            @Schema(description = "Highest rating, 0 to 100; absent for a computed score", examples = "90") @Nullable
            Double highest,

            @Schema(description = "Highest minus lowest rating, 0 to 100", examples = "20")
            double spread,

            @Schema(description = "weight·score / Σ weight, 0 to 100; absent without a score", examples = "21.8")
            @Nullable
            Double points,

            @Schema(
                    description = "Where the score comes from, or why there is none",
                    examples = "mean of 4 ratings between 70.0 and 90.0")
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
