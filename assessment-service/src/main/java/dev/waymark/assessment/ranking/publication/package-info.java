/// Which ballots of a round are published together, so that nobody's ballot may be told.
@NullMarked
package dev.waymark.assessment.ranking.publication;

import org.jspecify.annotations.NullMarked;
