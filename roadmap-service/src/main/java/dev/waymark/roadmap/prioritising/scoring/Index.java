package dev.waymark.roadmap.prioritising.scoring;

import dev.waymark.rest.number.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The business index B or the IT index T of an initiative: `Σ w·s / Σ w` over the criteria of that side, 0..100.
///
/// An index exists only when every criterion of its side has a score; `missing` says which have none and why, so that
/// leaving out an unwelcome rating can never raise an index. The points of the contributions sum to the value. Both
/// sums are exact ([WeightedMean]), so what is equal on paper is equal here.
/// Example: weights 3 and 1 with scores 80 and 40 → 60 + 10 = 70; weights 3, 2, 1 with 25, 25, 25 and with 50, 0, 0
/// → 25 both.
public record Index(Side side, @Nullable Double value, List<Contribution> contributions, List<String> missing) {

    /// What one criterion adds to the index: `w·s / Σ w`, none when the criterion has no score.
    public record Contribution(
            WeightedCriterion criterion,
            CriterionScore score,
            @Nullable Double points) {}

    public Index {
        contributions = List.copyOf(contributions);
        missing = List.copyOf(missing);
    }

    /// Computes the index of one side; criteria of the other side are passed over.
    public static Index of(Side side, List<WeightedCriterion> criteria, Map<String, CriterionScore> scores) {
        var own =
                criteria.stream().filter(criterion -> criterion.side() == side).toList();
        if (own.isEmpty()) {
            return new Index(side, null, List.of(), List.of("no criterion on the %s side".formatted(side.label())));
        }
        var totalWeight = own.stream().mapToDouble(WeightedCriterion::weight).sum();
        var value = new WeightedMean();
        var contributions = new ArrayList<Contribution>();
        var missing = new ArrayList<String>();
        for (var criterion : own) {
            var score = scores.getOrDefault(criterion.criterionId(), CriterionScore.rated(List.of(), null));
            if (score.score() == null) {
                missing.add("%s: %s".formatted(criterion.name(), score.reason()));
                contributions.add(new Contribution(criterion, score, null));
            } else {
                value.add(criterion.weight(), score.score());
                contributions.add(new Contribution(criterion, score, criterion.weight() * score.score() / totalWeight));
            }
        }
        return new Index(side, missing.isEmpty() ? Double.valueOf(value.value()) : null, contributions, missing);
    }
}
