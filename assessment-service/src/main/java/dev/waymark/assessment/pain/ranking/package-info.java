/// Ranking rounds and the ballots cast into them. A ballot is cast and counted under the lock of its round, so the
/// entities of both stay in this one package although it is a large one.
@NullMarked
package dev.waymark.assessment.pain.ranking;

import org.jspecify.annotations.NullMarked;
