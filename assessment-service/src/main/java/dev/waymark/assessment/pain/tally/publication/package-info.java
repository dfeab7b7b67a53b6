/// Which ballots of a round are published together, so that nobody can derive a single ballot.
@Calculation
@NullMarked
package dev.waymark.assessment.pain.tally.publication;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
