/// Manual moves: places that people give initiatives beside the computed order, with a reason.
@NullMarked
package dev.waymark.roadmap.prioritising.move;

import org.jspecify.annotations.NullMarked;
