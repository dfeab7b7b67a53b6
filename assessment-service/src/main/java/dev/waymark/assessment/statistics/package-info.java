/// What counted samples say about shares.
@Calculation
@NullMarked
package dev.waymark.assessment.statistics;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
