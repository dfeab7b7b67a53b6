package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.tally.CastBallot;
import java.util.List;

/// The people of a cycle who rank its pain, read at one moment, with the ballots of those who have.
///
/// @param eligible how many may vote
/// @param ballots of those who have, each in the department in which its voter works
record Roll(long eligible, List<CastBallot> ballots) {

    Roll {
        ballots = List.copyOf(ballots);
        if (ballots.size() > eligible) {
            throw new IllegalArgumentException(
                    "%d ballots of %d people who may vote.".formatted(ballots.size(), eligible));
        }
    }
}
