/// Priorities by the formula of a cycle, their order, manual moves beside it, and how robust the order is.
@Calculation
@NullMarked
package dev.waymark.roadmap.prioritising.order;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.NullMarked;
