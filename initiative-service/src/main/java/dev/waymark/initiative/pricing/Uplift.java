package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.structure.Calculation;

/// By how much lines of one type are raised or lowered, because earlier estimates were wrong by as much.
///
/// @param factor median of what was really paid or gained for each unit that was estimated, 0 or more
/// @param initiatives how many initiatives it is the median of
@Calculation
public record Uplift(LineType lineType, double factor, int initiatives) {}
