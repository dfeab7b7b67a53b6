/// The exact Kemeny order: the order that disagrees least with all ballots, pair by pair.
@NullMarked
package dev.waymark.assessment.pain.tally.kemeny;

import org.jspecify.annotations.NullMarked;
