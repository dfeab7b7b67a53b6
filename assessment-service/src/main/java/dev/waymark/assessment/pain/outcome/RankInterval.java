package dev.waymark.assessment.pain.outcome;

/// The ranks between which a pain point stays in 95 % of the resamples; low is the better rank.
public record RankInterval(int low, int high) {}
