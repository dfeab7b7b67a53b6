/// Which ballots of a round are published together, so that nobody's ballot may be told.
@NullMarked
package dev.waymark.assessment.pain.tally.publication;

import org.jspecify.annotations.NullMarked;
