package dev.waymark.assessment.ranking;

import java.util.Map;
import java.util.UUID;

/// How many have voted in some rounds of one cycle, and how many may.
///
/// @param voted per round; a round without a ballot is absent
record Turnout(Map<UUID, Long> voted, long eligible) {

    long votedIn(UUID rankingRoundId) {
        return voted.getOrDefault(rankingRoundId, 0L);
    }
}
