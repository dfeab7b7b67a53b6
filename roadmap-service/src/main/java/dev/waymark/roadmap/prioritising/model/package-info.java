/// The scoring model of a cycle: its criteria and its formula, in numbered versions.
@NullMarked
package dev.waymark.roadmap.prioritising.model;

import org.jspecify.annotations.NullMarked;
