/// Counting ballots: points per pain point, the rules that add them up, and how far the ballots agree.
@Calculation
@NullMarked
package dev.waymark.assessment.pain.tally;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
