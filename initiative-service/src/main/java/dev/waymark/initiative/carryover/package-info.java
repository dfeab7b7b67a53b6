/// What goes on into the next cycle: initiatives that are not finished, with their history.
@NullMarked
package dev.waymark.initiative.carryover;

import org.jspecify.annotations.NullMarked;
