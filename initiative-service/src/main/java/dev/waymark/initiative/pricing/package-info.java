/// The prices of initiatives and the doors to what they are worth.
@NullMarked
package dev.waymark.initiative.pricing;

import org.jspecify.annotations.NullMarked;
