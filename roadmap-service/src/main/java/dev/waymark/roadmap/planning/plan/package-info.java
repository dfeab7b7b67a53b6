/// What a roadmap is planned from, what a plan is, and every rule that it must keep.
@Calculation
@NullMarked
package dev.waymark.roadmap.planning.plan;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
