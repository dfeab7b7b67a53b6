/// Criteria, ratings and the two indices that business and IT give an initiative.
@Calculation
@NullMarked
package dev.waymark.roadmap.prioritising.scoring;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
