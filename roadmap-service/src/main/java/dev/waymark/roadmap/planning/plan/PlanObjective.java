package dev.waymark.roadmap.planning.plan;

/// What a plan is worth: the weighted mean of priority, P50 NPV and pain relief of its items, discounted by the time
/// they are finished.
///
/// All three are measured in points: priority as it is; NPV at 1 point per `moneyPerPoint` minor units; pain relief
/// at 1 point per percent of the cycle's organisational pain. An item that finishes at the end of period f (index)
/// counts `points · discountPerPeriod^(f + 1)`: 0.98 says that a period's delay costs 2 % of the value. Values are
/// integers, ten-thousandths of a point (`SCALE`). Example: weights 1, 1, 0, priority 60, NPV 4 000 000 EUR at
/// 100 000 EUR per point → (60 + 40)/2 = 50 points; discount 0.98, finished in the second period → 50 · 0.98² =
/// 48.02 → 480 200.
public record PlanObjective(
        double priority, double netPresentValue, double painRelief, double discountPerPeriod, long moneyPerPoint) {

    /// Values per point.
    public static final long SCALE = 10_000;

    public PlanObjective {
        if (!(priority >= 0 && netPresentValue >= 0 && painRelief >= 0)
                || !(priority + netPresentValue + painRelief > 0)) {
            throw new IllegalArgumentException("weights must not be negative and not all 0: %s, %s, %s"
                    .formatted(priority, netPresentValue, painRelief));
        }
        if (!(discountPerPeriod > 0 && discountPerPeriod <= 1) || moneyPerPoint < 1) {
            throw new IllegalArgumentException(
                    "discount %s must be above 0 and at most 1, money per point %d at least 1"
                            .formatted(discountPerPeriod, moneyPerPoint));
        }
    }

    /// What a candidate is worth before discounting, in points.
    public double points(PlanCandidate candidate) {
        var worth = candidate.worth();
        var sum = priority * worth.priority() / 100
                + netPresentValue * worth.netPresentValue() / moneyPerPoint
                + painRelief * worth.painRelief() / 100;
        return sum / (priority + netPresentValue + painRelief);
    }

    /// What a candidate is worth when it starts in a period; the factor is multiplied up, never taken as a power, so
    /// that every machine gets the same integer.
    public long value(PlanCandidate candidate, int start) {
        var value = points(candidate) * SCALE;
        for (var period = 0; period < candidate.finishIfStarted(start); period++) {
            value *= discountPerPeriod;
        }
        return Math.round(value);
    }
}
