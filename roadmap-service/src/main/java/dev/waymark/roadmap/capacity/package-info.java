/// Capacities: the person-days of every skill and period.
@NullMarked
package dev.waymark.roadmap.capacity;

import org.jspecify.annotations.NullMarked;
