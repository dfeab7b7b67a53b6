/// Steps 4 and 5 of the loop: find and price initiatives, categorise them.
@NullMarked
package dev.waymark.initiative;

import org.jspecify.annotations.NullMarked;
