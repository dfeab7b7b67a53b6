/// What changes would make of a person's access.
@NullMarked
package dev.waymark.assessment.access.effective.simulation;

import org.jspecify.annotations.NullMarked;
