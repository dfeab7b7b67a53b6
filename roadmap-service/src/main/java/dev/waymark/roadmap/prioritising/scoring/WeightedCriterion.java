package dev.waymark.roadmap.prioritising.scoring;

/// A criterion as an index needs it: whose it is, what it weighs and where its score comes from.
public record WeightedCriterion(String criterionId, String name, Side side, double weight, CriterionSource source) {

    public WeightedCriterion {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "weight of criterion '%s' is %s; it must be above 0. Maybe delete the criterion instead."
                            .formatted(name, weight));
        }
    }
}
