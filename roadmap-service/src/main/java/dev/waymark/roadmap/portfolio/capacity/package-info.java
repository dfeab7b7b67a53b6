/// Capacities: the person-days of every skill and period.
@NullMarked
package dev.waymark.roadmap.portfolio.capacity;

import org.jspecify.annotations.NullMarked;
