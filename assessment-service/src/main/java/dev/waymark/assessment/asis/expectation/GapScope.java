package dev.waymark.assessment.asis.expectation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose gap is asked for.
///
/// @param touchpointId null = over all touchpoints
/// @param segment null = over all segments
record GapScope(@Nullable UUID touchpointId, @Nullable String segment) {}
