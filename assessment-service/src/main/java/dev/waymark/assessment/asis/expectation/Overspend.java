package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.asis.gap.ExpectationGap;
import dev.waymark.assessment.asis.gap.Standing;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Money that is spent above the band where it matters little: the touchpoint delivers more than expectation +
/// band, and its importance is below the limit. What a year costs is shown where the cost of one interaction is
/// known.
@Schema(description = "More is delivered than expected on a touchpoint that matters little to customers.")
@Calculation
record Overspend(
        @Schema(description = "Importance of the touchpoint over all segments, 0 to 100", examples = "35")
        double importance,

        @Schema(description = "Below this a touchpoint counts as unimportant", examples = "70")
        double importantFrom,

        @Schema(description = "Points above the band, from 0", examples = "6.5")
        double pointsAboveBand,

        @Schema(
                description =
                        "Cost per interaction × volume of a year; absent where the cost is unknown or past all bounds")
        @Nullable
        Money costPerYear,

        @Schema(description = "The finding in words", examples = "'Lounge' delivers 7.0 points above the band")
        String finding) {

    /// Money has at most 15 digits before the decimal point.
    private static final BigDecimal MOST_MONEY = new BigDecimal("1e15");

    /// @return empty unless both sides of the rule hold
    static Optional<Overspend> of(ExpectationGap gap, TouchpointView touchpoint, double importantFrom) {
        if (gap.standing() != Standing.OVERSHOOT || Precision.atLeast(touchpoint.weightedImportance(), importantFrom)) {
            return Optional.empty();
        }
        double above = -gap.gap(0) - gap.band();
        return Optional.of(new Overspend(
                touchpoint.weightedImportance(),
                importantFrom,
                above,
                costPerYear(touchpoint),
                "'%s' delivers %.1f points above the band although its importance is %.1f, below %.0f. Maybe spend it elsewhere."
                        .formatted(touchpoint.name(), above, touchpoint.weightedImportance(), importantFrom)));
    }

    private static @Nullable Money costPerYear(TouchpointView touchpoint) {
        var cost = touchpoint.costPerInteraction();
        if (cost == null) {
            return null;
        }
        var perYear = cost.amount().multiply(BigDecimal.valueOf(touchpoint.volumePerYear()));
        return perYear.abs().compareTo(MOST_MONEY) < 0 ? Money.rounded(perYear, cost.currency()) : null;
    }
}
