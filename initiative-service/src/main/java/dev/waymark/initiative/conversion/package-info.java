/// The rates at which amounts of other currencies count in the currency of a cycle.
@NullMarked
package dev.waymark.initiative.conversion;

import org.jspecify.annotations.NullMarked;
