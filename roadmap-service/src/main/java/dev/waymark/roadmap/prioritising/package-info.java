/// What business and IT rate by which criteria, and the priorities that follow.
@NullMarked
package dev.waymark.roadmap.prioritising;

import org.jspecify.annotations.NullMarked;
