package dev.waymark.assessment.pain.ranking;

/// While a round is open its ballots are sealed; once closed it stays as it is.
public enum RankingRoundState {
    OPEN,
    CLOSED
}
