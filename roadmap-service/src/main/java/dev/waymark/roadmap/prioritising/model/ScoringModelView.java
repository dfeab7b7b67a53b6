package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.number.FullPrecision;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.order.Formula;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The scoring model in force, as it is shown.
@Schema(description = "The scoring model of a cycle in force: the formula, and the number of the version.")
@FullPrecision
record ScoringModelView(
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(
                description = "Counts every change of a criterion or of the formula, from 1; 0 before there is a"
                        + " criterion",
                examples = "7")
        int modelVersion,

        @Schema(description = "How a priority comes about") Formula formula,

        @Schema(description = "The formula in symbols", examples = "priority = √(B·T) · fit")
        String formulaText,

        @Schema(description = "α, the share of the business index in WEIGHTED_SUM, 0 to 1", examples = "0.5")
        double businessShare,

        @Schema(description = "The three criteria that WSJF or RICE are made of; empty for the others")
        List<UUID> criterionIds) {

    static ScoringModelView of(UUID cycleId, int modelVersion, ChosenFormula chosen) {
        return new ScoringModelView(
                cycleId,
                modelVersion,
                chosen.formula(),
                chosen.formula().text(),
                chosen.businessShare(),
                chosen.criterionIds().stream().map(UUID::fromString).toList());
    }
}
