package dev.waymark.roadmap.roadmap.contents;

import java.util.UUID;

/// The net present value of a candidate as it was estimated when a roadmap was proposed, in minor units of the
/// currency.
///
/// @param mean of the simulated outcomes
/// @param p10 that 10 % of them do not exceed
/// @param p90 that 90 % of them do not exceed
public record FrozenEstimate(UUID initiativeId, long mean, long p10, long p90) {}
