package dev.waymark.initiative.risk;

import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.Map;

/// How much each factor counts, and which spread is the greatest risk.
///
/// @param weights weight ≥ 0 of every factor, at least one above 0
/// @param fullSpread `(P90 − P50) / expected costs` from which on size and spread are rated 100
@Calculation
public record RiskRubric(Map<RiskFactor, Double> weights, double fullSpread) {

    public RiskRubric {
        weights = Map.copyOf(weights);
        if (weights.size() != RiskFactor.values().length) {
            throw new IllegalArgumentException("The rubric must weigh every one of "
                    + Arrays.toString(RiskFactor.values()) + ", but weighs " + weights.keySet() + ".");
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (weights.values().stream().anyMatch(weight -> !(weight >= 0)) || !(sum > 0)) {
            throw new IllegalArgumentException(
                    "The weights of the rubric must not be negative nor all 0, but are " + weights + ".");
        }
        if (!(fullSpread > 0)) {
            throw new IllegalArgumentException("The full spread must be above 0, but is " + fullSpread + ".");
        }
    }

    double weight(RiskFactor factor) {
        return weights.getOrDefault(factor, 0.0);
    }

    double sumOfWeights() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
