package dev.waymark.roadmap.prioritising.scoring;

/// The score that one person gave on the rubric of a criterion, 0..100.
public record Rating(String rater, double score) {

    public Rating {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score %s by %s is outside 0..100".formatted(score, rater));
        }
    }
}
