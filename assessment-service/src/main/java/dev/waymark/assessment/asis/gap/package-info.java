/// Trends of expectation and delivery, the gap between them, and when it closes.
@Calculation
@NullMarked
package dev.waymark.assessment.asis.gap;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
