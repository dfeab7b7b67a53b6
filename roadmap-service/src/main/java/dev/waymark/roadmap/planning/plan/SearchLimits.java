package dev.waymark.roadmap.planning.plan;

/// How the search is bounded so that it answers the same again: the seed, and a limit counted in work instead of
/// time.
public record SearchLimits(long seed, double deterministicLimit) {

    public SearchLimits {
        if (!(deterministicLimit > 0)) {
            throw new IllegalArgumentException("deterministic limit must be above 0: %s".formatted(deterministicLimit));
        }
    }
}
