package dev.waymark.roadmap.prioritising.scoring;

import dev.waymark.rest.identity.SignInName;
import dev.waymark.rest.number.WeightedMean;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The score of one initiative on one criterion, 0..100, or none with the reason why.
///
/// Several raters count as the mean of their scores; their lowest and highest score show the spread. A rating by the
/// sponsor counts like any other, but never alone: a criterion that only the sponsor rated is not rated.
public record CriterionScore(
        @Nullable Double score,
        int raters,
        @Nullable Double lowest,
        @Nullable Double highest,
        String reason) {

    /// Combines the ratings of people. Example: 60 and 80 → 70, spread 20.
    public static CriterionScore rated(List<Rating> ratings, @Nullable String sponsor) {
        if (ratings.isEmpty()) {
            return unrated(0, "nobody has rated it yet");
        }
        if (ratings.stream().allMatch(rating -> SignInName.of(rating.rater()).isAlso(sponsor))) {
            return unrated(
                    ratings.size(),
                    "rated by its sponsor %s alone; at least one other rater is needed".formatted(sponsor));
        }
        var scores = ratings.stream().mapToDouble(Rating::score).summaryStatistics();
        var reason = String.format(
                Locale.ROOT,
                "mean of %d %s between %.1f and %.1f",
                ratings.size(),
                ratings.size() == 1 ? "rating" : "ratings",
                scores.getMin(),
                scores.getMax());
        var mean = new WeightedMean();
        ratings.forEach(rating -> mean.add(1, rating.score()));
        return new CriterionScore(mean.value(), ratings.size(), scores.getMin(), scores.getMax(), reason);
    }

    /// Takes over a computed score; none stays none, and the reason says why.
    public static CriterionScore computed(@Nullable Double score, String reason) {
        return new CriterionScore(score, 0, null, null, reason);
    }

    /// The distance between the highest and the lowest rating; 0 for one rater or a computed score.
    public double spread() {
        return highest == null || lowest == null ? 0 : highest - lowest;
    }

    private static CriterionScore unrated(int raters, String reason) {
        return new CriterionScore(null, raters, null, null, reason);
    }
}
