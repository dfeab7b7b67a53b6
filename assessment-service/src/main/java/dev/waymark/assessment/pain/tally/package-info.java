/// Counting ballots: points per pain point, the rules that add them up, and how far the ballots agree.
@NullMarked
package dev.waymark.assessment.pain.tally;

import org.jspecify.annotations.NullMarked;
