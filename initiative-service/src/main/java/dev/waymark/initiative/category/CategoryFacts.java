package dev.waymark.initiative.category;

import dev.waymark.initiative.valuation.GainMix;
import dev.waymark.initiative.valuation.GainType;
import dev.waymark.rest.structure.Calculation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The facts about an initiative that its category follows from.
///
/// @param monthsToDeadline whole months to the deadline of its legal obligation, negative when it is past; null without
/// an obligation
/// @param gains of what its expected gain consists
/// @param horizonInYears how long its price reaches
/// @param corporateAlignment weighted mean 0..100 with the corporate goals; 0 when there are none
@Calculation
public record CategoryFacts(
        @Nullable Long monthsToDeadline, GainMix gains, double horizonInYears, double corporateAlignment) {

    private static final Set<GainType> SAVED_COST = Set.of(GainType.COST_TO_SERVE, GainType.PRODUCTIVITY);
    private static final Set<GainType> TURNOVER = Set.of(GainType.REVENUE, GainType.RETENTION);

    double obligation() {
        return monthsToDeadline == null ? 0 : 1;
    }

    double urgency(int urgentMonths) {
        return monthsToDeadline != null && monthsToDeadline <= urgentMonths ? 1 : 0;
    }

    double finesAvoided() {
        return gains.shareOf(Set.of(GainType.FINE_AVOIDED));
    }

    double savedCost() {
        return gains.shareOf(SAVED_COST);
    }

    double turnover() {
        return gains.shareOf(TURNOVER);
    }

    /// 0 for a horizon up to `shortYears`, 1 from `longYears` on, linear between.
    double longHorizon(double shortYears, double longYears) {
        return Math.clamp((horizonInYears - shortYears) / (longYears - shortYears), 0.0, 1.0);
    }
}
