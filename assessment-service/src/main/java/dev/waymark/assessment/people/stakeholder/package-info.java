/// The people who decide and rank.
@NullMarked
package dev.waymark.assessment.people.stakeholder;

import org.jspecify.annotations.NullMarked;
