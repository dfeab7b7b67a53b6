/// Plans made step by step, and what prevents a candidate while a plan is being made.
@Calculation
@NullMarked
package dev.waymark.roadmap.planning.draft;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
