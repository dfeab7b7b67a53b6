/// Ranking rounds: sealed ballots in, the organisational pain with its reasons out.
@NullMarked
package dev.waymark.assessment.ranking;

import org.jspecify.annotations.NullMarked;
