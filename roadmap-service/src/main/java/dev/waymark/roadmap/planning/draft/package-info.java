/// Plans made step by step, and what stands in the way of a candidate while a plan is being made.
@Calculation
@NullMarked
package dev.waymark.roadmap.planning.draft;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
