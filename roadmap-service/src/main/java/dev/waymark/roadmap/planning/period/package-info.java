/// Quarters: the periods that are planned in.
@NullMarked
package dev.waymark.roadmap.planning.period;

import org.jspecify.annotations.NullMarked;
