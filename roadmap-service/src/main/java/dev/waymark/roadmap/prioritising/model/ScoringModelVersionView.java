package dev.waymark.roadmap.prioritising.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import dev.waymark.roadmap.prioritising.criterion.RubricAnchor;
import dev.waymark.roadmap.prioritising.order.Formula;
import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A scoring model that a cycle has or had, as it is shown.
@Schema(description = "A scoring model that a cycle has or had: its formula and its criteria with their rubrics.")
@FullPrecision
record ScoringModelVersionView(
        @Schema(description = "Id of this version") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Its number in the cycle, from 1", examples = "7")
        int modelVersion,

        @Schema(description = "How a priority comes about") Formula formula,

        @Schema(description = "The formula in symbols", examples = "priority = √(B·T) · fit")
        String formulaText,

        @Schema(description = "α, the share of the business index in WEIGHTED_SUM, 0 to 1", examples = "0.5")
        double businessShare,

        @Schema(description = "The criteria that WSJF or RICE are made of, among `criteria`; empty for the others")
        List<UUID> criterionIds,

        @Schema(description = "Its criteria as they were, oldest first")
        List<ModelCriterionView> criteria,

        @JsonUnwrapped Authorship authorship) {

    /// A criterion as it was in a model.
    @Schema(description = "A criterion as it was in a scoring model.")
    @FullPrecision
    record ModelCriterionView(
            @Schema(description = "The criterion, which may have been changed or deleted since")
            UUID criterionId,

            @Schema(description = "Its name", examples = "Customer need")
            String name,

            @Schema(description = "Its side") Side side,

            @Schema(
                    description = "Its weight within its side: above 0, at most 1000; only ratios matter",
                    examples = "3")
            double weight,

            @Schema(description = "Where the score came from")
            CriterionSource source,

            @Schema(description = "What 0, 25, 50, 75 and 100 meant; empty for a computed criterion")
            List<RubricAnchor> rubric) {}
}
