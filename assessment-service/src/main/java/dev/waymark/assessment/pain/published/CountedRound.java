package dev.waymark.assessment.pain.published;

import java.time.Instant;
import java.util.UUID;

/// The round whose outcome is published.
///
/// @param eligible how many might vote when it closed
public record CountedRound(UUID rankingRoundId, UUID cycleId, long eligible, Instant countedAt) {}
