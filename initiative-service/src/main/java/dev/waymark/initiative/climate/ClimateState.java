package dev.waymark.initiative.climate;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;

/// The climate in one word. Indices are compared by [Precision].
@Calculation
public enum ClimateState {
    WEAK,
    NEUTRAL,
    STRONG;

    /// The state that an index stands for on its own, without a history: strong from `boundary`, weak from `−boundary`.
    public static ClimateState of(double index, double boundary) {
        if (Precision.atLeast(index, boundary)) {
            return STRONG;
        }
        return Precision.atMost(index, -boundary) ? WEAK : NEUTRAL;
    }

    /// The state after this one when the index is as given. It changes only when the index has passed a boundary
    /// by the hysteresis: with boundary 30 and hysteresis 10 neutral turns strong at 40, and strong turns neutral
    /// below 20.
    ClimateState next(double index, ClimateRule rule) {
        double towardsNeutral = rule.boundary() - rule.hysteresis();
        boolean stays = switch (this) {
            case STRONG -> Precision.atLeast(index, towardsNeutral);
            case WEAK -> Precision.atMost(index, -towardsNeutral);
            case NEUTRAL -> false;
        };
        return stays ? this : of(index, rule.boundary() + rule.hysteresis());
    }
}
