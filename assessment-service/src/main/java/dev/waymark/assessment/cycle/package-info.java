/// One turn of the improvement loop: its objective, its states and who may see it.
@NullMarked
package dev.waymark.assessment.cycle;

import org.jspecify.annotations.NullMarked;
