/// Why a candidate is in a plan or is not, and what the plan uses.
@Calculation
@NullMarked
package dev.waymark.roadmap.planning.why;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
