package dev.waymark.roadmap.prioritising.scoring;

/// The score that one person gave on the rubric of a criterion, 0..100.
///
/// @param modelVersion of the scoring model whose rubric it was given by
public record Rating(String rater, double score, int modelVersion) {

    /// Given by the first rubric.
    public Rating(String rater, double score) {
        this(rater, score, 1);
    }

    public Rating {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score %s by %s is outside 0..100".formatted(score, rater));
        }
    }
}
