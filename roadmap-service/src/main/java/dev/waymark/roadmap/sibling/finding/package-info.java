/// What the other services found out about a cycle, as far as the caller may see it.
@NullMarked
package dev.waymark.roadmap.sibling.finding;

import org.jspecify.annotations.NullMarked;
