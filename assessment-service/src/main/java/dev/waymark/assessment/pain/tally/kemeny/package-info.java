/// The exact Kemeny order: the order that disagrees least with all ballots, pair by pair.
@Calculation
@NullMarked
package dev.waymark.assessment.pain.tally.kemeny;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
