/// The exact Kemeny order: the order that disagrees least with all ballots, pair by pair.
@NullMarked
package dev.waymark.assessment.ranking.kemeny;

import org.jspecify.annotations.NullMarked;
