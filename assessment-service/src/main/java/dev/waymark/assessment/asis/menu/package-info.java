/// Findings on the touchpoint menu as a whole.
@NullMarked
package dev.waymark.assessment.asis.menu;

import org.jspecify.annotations.NullMarked;
