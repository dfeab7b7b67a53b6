/// What a counted round shows: ranks with their intervals, pet projects and a second opinion.
@NullMarked
package dev.waymark.assessment.pain.outcome;

import org.jspecify.annotations.NullMarked;
