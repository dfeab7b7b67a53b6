/// How customers really travel over the menu of touchpoints.
@NullMarked
package dev.waymark.assessment.asis.journey;

import org.jspecify.annotations.NullMarked;
