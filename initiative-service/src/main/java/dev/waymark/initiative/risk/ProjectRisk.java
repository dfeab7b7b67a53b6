package dev.waymark.initiative.risk;

import dev.waymark.initiative.initiative.RiskRatings;
import dev.waymark.rest.number.WeightedMean;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.List;

/// The risk of the project behind an initiative, 0 (none) to 100: the weighted mean `Σ w·rating / Σ w` of the rubric.
///
/// Five factors are rated by people; size and spread follow from the valuation (see [Spread]). It says how risky the
/// *project* is, not how bad the problem is that it solves.
///
/// @param value the risk, 0..100
/// @param contributions what every factor adds; they sum to the value
/// @param spread what size and spread were rated from
/// @param rubric the weights used
@Calculation
public record ProjectRisk(double value, List<Contribution> contributions, Spread spread, RiskRubric rubric) {

    /// What one factor adds: `rating · weight / Σ weights`.
    public record Contribution(RiskFactor factor, double rating, double weight, double points) {}

    public ProjectRisk {
        contributions = List.copyOf(contributions);
    }

    public static ProjectRisk of(RiskRatings ratings, Spread spread, RiskRubric rubric) {
        var contributions = Arrays.stream(RiskFactor.values())
                .map(factor -> {
                    double rating = rating(factor, ratings, spread.rating(rubric.fullSpread()));
                    double weight = rubric.weight(factor);
                    return new Contribution(factor, rating, weight, rating * weight / rubric.sumOfWeights());
                })
                .toList();
        var mean = new WeightedMean();
        contributions.forEach(part -> mean.add(part.weight(), part.rating()));
        return new ProjectRisk(mean.value(), contributions, spread, rubric);
    }

    private static double rating(RiskFactor factor, RiskRatings ratings, double spreadRating) {
        return switch (factor) {
            case TECHNOLOGY -> ratings.technology();
            case ORGANISATIONAL_CHANGE -> ratings.organisationalChange();
            case DEPENDENCIES -> ratings.dependencies();
            case SIZE_AND_SPREAD -> spreadRating;
            case VENDOR -> ratings.vendor();
            case REVERSIBILITY -> ratings.reversibility();
        };
    }
}
