package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.number.FullPrecision;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.order.Formula;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The formula of a cycle.
@Schema(description = "The formula by which the priorities of a cycle are made.")
@FullPrecision
record ChooseFormula(
        @Schema(description = "The formula") Formula formula,

        @Schema(
                description = "α, the share of the business index in WEIGHTED_SUM, 0 to 1; absent = 0.5; without effect"
                        + " on the other formulas",
                examples = "0.5")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        Double businessShare,

        @Schema(
                description = "Criteria of the cycle, in this order: for WSJF business value, time criticality and risk"
                        + " reduction; for RICE reach, impact and confidence; for the others none")
        @Nullable
        @Size(max = 3)
        List<UUID> criterionIds) {

    private static final double EVEN = 0.5;

    ChooseFormula {
        businessShare = businessShare == null ? Double.valueOf(EVEN) : businessShare;
        criterionIds = criterionIds == null ? List.of() : List.copyOf(criterionIds);
        if (criterionIds.size() != formula.criteria()) {
            throw new IllegalArgumentException("%s needs %d criteria, and %d are named"
                    .formatted(formula, formula.criteria(), criterionIds.size()));
        }
        if (criterionIds.stream().distinct().count() != criterionIds.size()) {
            throw new IllegalArgumentException("a criterion is named twice");
        }
    }

    static ChooseFormula of(ChosenFormula chosen) {
        return new ChooseFormula(
                chosen.formula(),
                chosen.businessShare(),
                chosen.criterionIds().stream().map(UUID::fromString).toList());
    }

    ChosenFormula chosen() {
        return new ChosenFormula(
                formula,
                businessShare == null ? EVEN : businessShare,
                criterionIds == null
                        ? List.of()
                        : criterionIds.stream().map(UUID::toString).toList());
    }
}
