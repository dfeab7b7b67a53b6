/// What stands out when the menu of touchpoints is read as a whole.
@NullMarked
package dev.waymark.assessment.asis.menu;

import org.jspecify.annotations.NullMarked;
