package dev.waymark.roadmap.prioritising.scoring;

/// Where the score of a criterion comes from: people who rate it, or a calculation that nobody can bend.
public enum CriterionSource {
    RATED,
    PAIN_RELIEF,
    ALIGNMENT,
    EXPECTED_VALUE
}
