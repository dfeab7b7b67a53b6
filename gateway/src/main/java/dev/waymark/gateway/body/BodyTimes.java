package dev.waymark.gateway.body;

import java.time.Duration;

/// How long a body may take to arrive.
///
/// @param whole from its head to its end
/// @param silence without a single byte
public record BodyTimes(Duration whole, Duration silence) {}
