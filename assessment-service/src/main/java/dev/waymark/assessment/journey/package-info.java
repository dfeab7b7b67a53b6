/// How customers really travel over the menu of touchpoints.
@NullMarked
package dev.waymark.assessment.journey;

import org.jspecify.annotations.NullMarked;
