/// Priorities in the open: each with its whole derivation, and how robust the order is.
@NullMarked
package dev.waymark.roadmap.prioritising.priority;

import org.jspecify.annotations.NullMarked;
