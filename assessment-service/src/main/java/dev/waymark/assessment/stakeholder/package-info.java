/// The people who decide and rank.
@NullMarked
package dev.waymark.assessment.stakeholder;

import org.jspecify.annotations.NullMarked;
