/// What a counted round shows: ranks with their intervals, pet projects and a second opinion.
@Calculation
@NullMarked
package dev.waymark.assessment.pain.outcome;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
